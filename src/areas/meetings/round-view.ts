import type { Restriction } from '#areas/access/types.ts'
import type { Meeting } from './meeting.ts'
import type { RefusedRound } from './round-problem.ts'
import type { EarlierAnswer, Round, RoundMember } from './rounds.ts'

/** All that the page of one round shows. */
export type RoundView = {
  round: Round
  meeting: Meeting
  earlier: readonly EarlierAnswer[]
  restrictions: readonly Restriction[]
  /** The secretary, while the notes are being written. */
  mayWrite: boolean
  /** A guest reads what is asked, and what was answered when the notes are published. */
  isGuest: boolean
  /** Those whom one may answer for now; nobody when no answers are taken. */
  choices: readonly RoundMember[]
  /** The one whose answer is being written. */
  chosen: RoundMember | undefined
  refused: RefusedRound | undefined
}
