/** One saying of the notes: where it stands, what it is called, and its words. The key is the same in every version. */
export type NotesPart = { key: string; place: string; label: string; text: string }
