import { isDay, isTime, stockholmInstant } from '#platform/time.ts'
import { ok, refuse, type Result } from '#platform/result.ts'

export type MeetingTimes = { day: string; startsAt: Date | null; endsAt: Date | null; place: string }
export type GivenTimes = { day: string; starts: string; ends: string; place: string }
export type PlanRefusal = 'day-missing' | 'time-wrong' | 'ends-before-start' | 'day-taken'

/** When and where (sv. tid och plats). Hours may be left open; an end needs a start. */
export function planTimes(
  { day, starts, ends, place }: GivenTimes,
  takenDays: readonly string[],
): Result<MeetingTimes, PlanRefusal> {
  if (!isDay(day)) return refuse('day-missing')
  if ((starts && !isTime(starts)) || (ends && !isTime(ends)) || (ends && !starts)) return refuse('time-wrong')
  const instantOf = (time: string) => (time ? stockholmInstant(day, time) : null)
  const [startsAt, endsAt] = [instantOf(starts), instantOf(ends)]
  if (startsAt && endsAt && endsAt <= startsAt) return refuse('ends-before-start')
  if (takenDays.includes(day)) return refuse('day-taken')
  return ok({ day, startsAt, endsAt, place: place.trim() })
}
