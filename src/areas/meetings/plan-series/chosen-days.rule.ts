import { ok, refuse, type Result } from '#platform/result.ts'
import type { Slot } from '../conflict.rule.ts'
import { slotTimes, type SlotRefusal, type TypedSlot } from '../slot-times.rule.ts'

/** One day of the series as the secretary left it. */
export type TypedDay = TypedSlot & { isTaken: boolean }
export type ChosenProblem = { refusal: SlotRefusal | 'day-twice' | 'day-taken' | 'nothing-chosen'; row?: number }

/** The days that were ticked, in the order of the calendar. */
export function chosenDays(
  rows: readonly TypedDay[],
  takenDays: readonly string[],
): { slots: Slot[] } | { problem: ChosenProblem } {
  const slots: Slot[] = []
  for (const [row, { isTaken, ...typed }] of rows.entries()) {
    if (!isTaken) continue
    const slot = chosenDay(typed, slots, takenDays)
    if (!slot.ok) return { problem: { refusal: slot.refusal, row } }
    slots.push(slot.value)
  }
  if (slots.length === 0) return { problem: { refusal: 'nothing-chosen' } }
  return { slots: slots.toSorted((one, other) => one.day.localeCompare(other.day)) }
}

function chosenDay(
  typed: TypedSlot,
  earlier: readonly Slot[],
  takenDays: readonly string[],
): Result<Slot, ChosenProblem['refusal']> {
  const slot = slotTimes(typed)
  if (!slot.ok) return slot
  if (earlier.some(({ day }) => day === slot.value.day)) return refuse('day-twice')
  return takenDays.includes(slot.value.day) ? refuse('day-taken') : ok(slot.value)
}
