import type { Transaction } from '#platform/db.ts'

/** The newest edition of the meeting's notes, also when it has been taken back. */
export const findLastEdition = (tx: Transaction, meetingId: string) =>
  tx
    .selectFrom('published.edition')
    .where('subject_id', '=', meetingId)
    .select(['content', 'content_hash as contentHash', 'number'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
