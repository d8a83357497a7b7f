/** The meeting that was made of a draft, and the checksum of what was approved: the audit log keeps it when the words are gone. */
export type MadeMeeting = { day: string; bodyId: string; bodyName: string; items: number; contentHash: string | null }
