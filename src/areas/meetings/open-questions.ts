import type { RoundKind } from './rounds.ts'

/** A round that one's own organisation has not answered. Days are YYYY-MM-DD. */
export type OpenQuestion = {
  id: string
  kind: RoundKind
  askedBy: string
  document: string
  answerBy: string | null
  bodyName: string
  /** The day of the meeting. */
  day: string
  itemTitle: string
  /** Those of one's organisations that have not answered. */
  organisations: string[]
  answered: number
  expected: number
}
