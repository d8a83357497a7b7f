import type { Reply } from './invitation.ts'

/** Whom a letter goes to: an invitation, with what the letter says of the person. */
export type Receiver = {
  id: string
  personId: string
  name: string
  email: string | null
  role: 'CHAIR' | 'REQ-PARTICIPANT' | 'OPT-PARTICIPANT'
  itemId: string | null
  substitutesFor: string | null
  replies: readonly Reply[]
}
