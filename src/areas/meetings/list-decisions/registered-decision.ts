import type { DecisionKind } from '../notes.ts'

/** A decision as the register (sv. beslutsregister) lists it. Days are YYYY-MM-DD. */
export type RegisteredDecision = {
  id: string
  wording: string
  kind: DecisionKind
  title: string
  day: string
  number: string
  meetingId: string
  itemId: string
  matterId: string
}

export type DecisionFilter = { year: number | undefined; kind: DecisionKind | undefined; words: string; page: number }

export const decisionsPerPage = 50
