/** The meeting that was made of a draft, and the checksum of what was approved: the audit log keeps it when the words are gone. */
export type MadeMeeting = { day: string; bodyId: string; bodyName: string; items: number; contentHash: string | null }

/** The next meeting that the notes themselves planned and nobody has touched: it goes when they go. */
export type PlannedNext = { id: string; day: string }
