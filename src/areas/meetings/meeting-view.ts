import type { HiddenItem, Restriction } from '#areas/access/types.ts'
import type { RoleHolder } from '#areas/networks/types.ts'
import type { AfterMeeting } from './after-meeting.ts'
import type { Calling } from './calling.ts'
import type { FollowUp } from './follow-up.ts'
import type { LiveMeeting } from './live-meeting.ts'
import type { ItemRecords } from './item-records.ts'
import type { MeetingPlanning } from './meeting-planning.ts'
import type { AgendaItem, Attendance, Meeting, MeetingRow, MeetingStep } from './meeting.ts'
import type { Refused } from './meeting-problem.ts'

/** All that the page of one meeting shows. */
export type MeetingView = {
  meeting: Meeting
  agenda: readonly AgendaItem[]
  /** The items that are closed to the one who reads. */
  hidden: readonly HiddenItem[]
  /** Of the items and matters on the agenda that are closed to others. */
  restrictions: readonly Restriction[]
  /** What was asked of others, given to them to do, and who was proposed. */
  records: ItemRecords
  /** What was agreed to be done, and what was handed over between bodies. */
  followUp: FollowUp
  attendance: readonly Attendance[]
  steps: readonly MeetingStep[]
  next: MeetingRow | undefined
  holders: readonly RoleHolder[]
  /** The secretary, while the notes are being written. */
  mayWrite: boolean
  /** Whose role lets them run the meeting: open, cancel, send, publish. */
  isSecretary: boolean
  mayApprove: boolean
  /** A guest sees only the items they were asked in for. */
  isGuest: boolean
  after: AfterMeeting
  publicPath: string | undefined
  refused: Refused | undefined
  planning: MeetingPlanning
  live: LiveMeeting
  calling: Calling
  today: string
}
