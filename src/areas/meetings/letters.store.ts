import type { Transaction } from '#platform/db.ts'

export const findEmail = async (tx: Transaction, personId: string): Promise<string | null | undefined> =>
  (await tx.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirst())?.email

/** The addresses that are known of these people. */
export const listEmails = async (tx: Transaction, personIds: readonly string[]): Promise<string[]> => {
  if (personIds.length === 0) return []
  const people = await tx.selectFrom('person').where('id', 'in', personIds).select('email').orderBy('email').execute()
  return people.flatMap(({ email }) => email ?? [])
}

/** Who last sent the notes for approval. */
export const findSender = async (tx: Transaction, meetingId: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('meeting_step')
      .where('meeting_id', '=', meetingId)
      .where('act', '=', 'send-for-approval')
      .select('person_id')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.person_id
