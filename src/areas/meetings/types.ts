export type { ImportedMeeting } from './imported-meeting.ts'
