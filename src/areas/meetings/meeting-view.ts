import type { HiddenItem, Restriction } from '#areas/access/types.ts'
import type { RoleHolder } from '#areas/networks/types.ts'
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
  publicPath: string | undefined
  refused: Refused | undefined
  today: string
}
