export type { ImportedMeeting } from './imported-meeting.ts'
export type { NotesContent, NotesItem } from './notes.ts'
