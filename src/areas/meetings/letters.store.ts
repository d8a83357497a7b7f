import type { Transaction } from '#platform/db.ts'

export const findEmail = async (tx: Transaction, personId: string): Promise<string | null | undefined> =>
  (await tx.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirst())?.email

/** Puts a letter in the outbox, in the same transaction as the act it tells of; it is sent when the act stands. */
export const recordLetter = (tx: Transaction, to: string, subject: string, body: string) =>
  tx.insertInto('mail').values({ id: crypto.randomUUID(), to_address: to, subject, body }).execute()
