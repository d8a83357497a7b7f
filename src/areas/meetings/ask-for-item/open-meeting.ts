import type { MeetingRow } from '../meeting.ts'

/** One whose agenda can still be added to. */
export type OpenMeeting = Pick<MeetingRow, 'id' | 'day'>
