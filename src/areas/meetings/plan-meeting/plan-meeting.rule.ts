import { ok, refuse, type Result } from '#platform/result.ts'
import type { Slot } from '../conflict.rule.ts'
import type { Meeting } from '../meeting.ts'
import { onlineUrlOf } from '../online-url.rule.ts'
import { slotTimes, type SlotRefusal, type TypedSlot } from '../slot-times.rule.ts'

export type MeetingTimes = Slot & { place: string; onlineUrl: string }
export type GivenTimes = TypedSlot & { place: string; onlineUrl: string }
export type PlanRefusal = SlotRefusal | 'day-taken' | 'place-long' | 'online-url-wrong' | 'held-already'

const longestPlace = 300

/** When and where (sv. tid och plats). Hours may be left open; an end needs a start. */
export function planTimes(
  { place, onlineUrl, ...slot }: GivenTimes,
  takenDays: readonly string[],
): Result<MeetingTimes, PlanRefusal> {
  const times = slotTimes(slot)
  if (!times.ok) return times
  if (takenDays.includes(slot.day)) return refuse('day-taken')
  if (place.trim().length > longestPlace) return refuse('place-long')
  const online = onlineUrlOf(onlineUrl)
  return online.ok ? ok({ ...times.value, place: place.trim(), onlineUrl: online.value }) : online
}

/** The same for a meeting that is planned or held. What has been decided and noted can't have happened on a day to come. */
export function changedTimes(
  given: GivenTimes,
  takenDays: readonly string[],
  { status, day, today }: Pick<Meeting, 'status' | 'day'> & { today: string },
): Result<MeetingTimes, PlanRefusal> {
  const movesAhead = given.day !== day && given.day > today
  const times = planTimes(given, takenDays)
  return times.ok && status === 'ongoing' && movesAhead ? refuse('held-already') : times
}
