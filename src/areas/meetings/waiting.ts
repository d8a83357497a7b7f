import type { Action, HandOver } from '#areas/matters/types.ts'
import type { StrandedAssignment } from './assignments.ts'
import type { OpenPoll } from './date-poll.ts'
import type { ItemRequest } from './item-request.ts'
import type { MeetingRow } from './meeting.ts'
import type { OpenQuestion } from './open-questions.ts'

/** Notes that wait for the reader: to be approved, to be changed, or, with the day gone by, to be held or cancelled. */
export type WaitingMeeting = Pick<MeetingRow, 'id' | 'day' | 'bodyName'> & {
  documentKind: string
  /** After the meeting's own address; empty for the meeting itself. */
  path: string
  kind: 'approve' | 'approve-correction' | 'returned' | 'unfinished' | 'passed'
  /** The last day to approve by law; null where there is none. */
  lastDay: string | null
}

/** All that waits for one person, in every network. */
export type WaitingForMe = {
  meetings: readonly WaitingMeeting[]
  questions: readonly OpenQuestion[]
  polls: readonly OpenPoll[]
  requests: readonly ItemRequest[]
  actions: readonly Action[]
  handOvers: readonly HandOver[]
  assignments: readonly StrandedAssignment[]
  drafts: readonly { id: string; name: string }[]
}
