import { ok, refuse, type Result } from '#platform/result.ts'
import { isDay, isTime } from '#platform/time.ts'
import type { Slot } from './conflict.rule.ts'
import { instantAt, isSkipped } from './late-hours.rule.ts'

export type TypedSlot = { day: string; starts: string; ends: string }
export type SlotRefusal =
  'day-missing' | 'day-unlikely' | 'time-wrong' | 'start-skipped' | 'end-skipped' | 'ends-before-start'

/** A mistyped year would stand in every list of years and in everyone's calendar. */
const [firstDay, lastDay] = ['1990-01-01', '2099-12-31']

/** A day and hours as typed. Hours may be left open; an end needs a start, and may be past midnight. */
export function slotTimes({ day, starts, ends }: TypedSlot): Result<Slot, SlotRefusal> {
  if (!isDay(day)) return refuse('day-missing')
  if (day < firstDay || day > lastDay) return refuse('day-unlikely')
  if ((starts && !isTime(starts)) || (ends && !isTime(ends)) || (ends && !starts)) return refuse('time-wrong')
  if (starts && isSkipped({ day, starts }, starts)) return refuse('start-skipped')
  if (ends && isSkipped({ day, starts }, ends)) return refuse('end-skipped')
  const instantOf = (time: string) => (time ? instantAt({ day, starts }, time) : null)
  const [startsAt, endsAt] = [instantOf(starts), instantOf(ends)]
  if (startsAt && endsAt && endsAt <= startsAt) return refuse('ends-before-start')
  return ok({ day, startsAt, endsAt })
}
