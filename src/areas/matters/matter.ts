import type { HiddenMatter, Restriction } from '#areas/access/types.ts'
import type { HandOverStatus } from './hand-over.ts'
import type { PastTablingCount } from './past-tabling.ts'

export type MatterStatus = 'open' | 'tabled' | 'referred-back' | 'handed-over' | 'decided' | 'closed'

export type Matter = {
  id: string
  networkId: string
  bodyId: string
  title: string
  status: MatterStatus
  bodyName: string
}

/** What a matter that is not yet settled waits for. */
export type Standing =
  | 'tabled'
  | 'referred-back'
  /** Handed to another body, which has not answered. */
  | 'awaiting-answer'
  | 'answered'
  | 'declined'
  | 'taken-back'
  /** The answer is noted and nothing has come of it. */
  | 'answer-noted'
  /** Taken on from another body. */
  | 'accepted'
  /** Taken on from another body and settled here: the answer is left to give. */
  | 'to-answer'
  /** Taken on from another body and answered in words, with nothing decided here: it lives on until it is settled. */
  | 'answer-given'

/** A hand-over as an outstanding matter shows it: the body at the other end, and what was said last. */
export type OutstandingHandOver = { id: string; status: HandOverStatus; otherBody: string; words: string }

/** A matter that was put off, handed over or taken on, and is not yet settled (sv. utestående ärende). Days are YYYY-MM-DD. */
export type OutstandingMatter = {
  id: string
  title: string
  status: MatterStatus
  bodyId: string
  bodyName: string
  raisedOn: string
  /** How many times it was put off. */
  timesTabled: number
  /** Why it was put off or referred back the latest time; empty when nothing was said. */
  reason: string
  /** The item of that tabling; null when it is closed to the one who asks. */
  tabledAt: string | null
  /** The latest time it was handed to another body; null when it never was. */
  sent: OutstandingHandOver | null
  /** As it came from another body; null for the body's own matters. */
  received: OutstandingHandOver | null
  next: { meetingId: string; day: string; number: string } | null
}

/** The outstanding matters as a page shows them, with what is closed to others and what is closed to the reader. */
export type Outstanding = {
  matters: readonly OutstandingMatter[]
  restrictions: readonly Restriction[]
  hidden: readonly HiddenMatter[]
  /** What waits besides, put off in old notes read in. */
  past: readonly PastTablingCount[]
}

export type MatterRow = { id: string; title: string; status: MatterStatus; bodyName: string; timesTabled: number }
