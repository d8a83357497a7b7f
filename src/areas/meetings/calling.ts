import type { Invitation, OwnInvitation } from './invitation.ts'

/** What the page of a meeting shows of its summons (sv. kallelse). */
export type Calling = {
  own: readonly OwnInvitation[]
  invitations: readonly Invitation[]
  /** Answers to a summons before this one do not count; none does while the meeting has been moved and nobody told. */
  askedFrom: number
  isChanged: boolean
  isAhead: boolean
}
