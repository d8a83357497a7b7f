import { ok, refuse, type Result } from '#platform/result.ts'
import type { Slot } from '../conflict.rule.ts'
import { slotTimes, type SlotRefusal, type TypedSlot } from '../slot-times.rule.ts'

export type MeetingTimes = Slot & { place: string }
export type GivenTimes = TypedSlot & { place: string }
export type PlanRefusal = SlotRefusal | 'day-taken'

/** When and where (sv. tid och plats). Hours may be left open; an end needs a start. */
export function planTimes(
  { place, ...slot }: GivenTimes,
  takenDays: readonly string[],
): Result<MeetingTimes, PlanRefusal> {
  const times = slotTimes(slot)
  if (!times.ok) return times
  return takenDays.includes(slot.day) ? refuse('day-taken') : ok({ ...times.value, place: place.trim() })
}
