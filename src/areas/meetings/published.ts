export type { NotesContent, NotesItem } from './notes.ts'
export { NotesDocument, type MatterLinks } from './notes-document.view.tsx'
export { parseNotes } from './parse-notes.ts'
