export type { ImportedMeeting } from './imported-meeting.ts'
export type { NotesItem } from './notes.ts'
