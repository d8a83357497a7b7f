import { daysBetween, formatShortDay } from '#platform/time.ts'

/** A stretch of days, both ends included. Open at an end that is null. */
export type Term = { from: string | null; to: string | null }

export const endsBeforeItBegins = ({ from, to }: Term): boolean => from !== null && to !== null && to < from

export const overlaps = (one: Term, other: Term): boolean =>
  (one.to === null || other.from === null || other.from <= one.to) &&
  (other.to === null || one.from === null || one.from <= other.to)

export const holdsOn = ({ from, to }: Term, day: string): boolean =>
  (from === null || from <= day) && (to === null || to >= day)

export const isOver = ({ to }: Term, today: string): boolean => to !== null && to < today

const daysOfWarning = 60

/** Whether a term that holds today runs out within 60 days. */
export const endsSoon = (term: Term, today: string): boolean =>
  holdsOn(term, today) && term.to !== null && daysBetween(today, term.to) <= daysOfWarning

/** 'från 1 januari 2022', '1 januari 2022–31 december 2026', 'till och med 3 maj 2024'; empty when neither end is known. */
export function formatTerm({ from, to }: Term): string {
  if (from && to) return `${formatShortDay(from)}–${formatShortDay(to)}`
  if (from) return `från ${formatShortDay(from)}`
  return to ? `till och med ${formatShortDay(to)}` : ''
}
