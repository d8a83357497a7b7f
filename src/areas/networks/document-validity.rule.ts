import { daysBetween } from '#platform/time.ts'

/** How many days before it runs out a document is marked. */
export const daysOfWarning = 60

export type Validity = 'stands' | 'not-yet' | 'runs-out' | 'expired'

/** Whether a document holds today; its last day it still does. */
export function validityOf(document: { validFrom: string | null; validTo: string | null }, today: string): Validity {
  const { validFrom, validTo } = document
  if (validTo !== null && validTo < today) return 'expired'
  if (validFrom !== null && validFrom > today) return 'not-yet'
  return validTo !== null && daysBetween(today, validTo) <= daysOfWarning ? 'runs-out' : 'stands'
}
