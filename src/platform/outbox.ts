import type { Transaction } from './db.ts'
import type { Letter } from './mail.ts'

/** Puts a letter in the outbox, in the same transaction as the act it tells of; it is sent when the act stands. */
export const recordLetter = (tx: Transaction, { to, subject, body }: Letter) =>
  tx.insertInto('mail').values({ id: crypto.randomUUID(), to_address: to, subject, body }).execute()
