import type { RoleHolder } from '#areas/networks/types.ts'
import type { AgendaItem, Attendance, Meeting, MeetingRow, MeetingStep } from './meeting.ts'
import type { Refused } from './meeting-problem.ts'

/** All that the page of one meeting shows. */
export type MeetingView = {
  meeting: Meeting
  agenda: readonly AgendaItem[]
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
