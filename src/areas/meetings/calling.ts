import type { Invitation, OwnInvitation } from './invitation.ts'

/** What the page of a meeting shows of its summons (sv. kallelse). */
export type Calling = {
  own: readonly OwnInvitation[]
  invitations: readonly Invitation[]
  askedFrom: number
  isChanged: boolean
  isAhead: boolean
}
