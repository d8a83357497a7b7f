import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import type { UnreadLetter } from './unread-letter.ts'

type NewLetter = { from: string; subject: string; problem: string }

// What no column takes: a null character.
const plain = (text: string) => text.toWellFormed().replaceAll('\u0000', '')

export const recordUnreadLetter = (access: Db, { from, subject, problem }: NewLetter) =>
  access
    .insertInto('inbound_letter')
    .values({ id: crypto.randomUUID(), from_address: plain(from), subject: plain(subject), problem })
    .execute()

/** Removes those that are older than their retention. */
export const removeOldLetters = (access: Db) =>
  sql`delete from inbound_letter where received_at < now() - interval '90 days'`.execute(access)

export const listUnreadLetters = (tx: Transaction): Promise<UnreadLetter[]> =>
  tx
    .selectFrom('inbound_letter')
    .select(['id', 'received_at as receivedAt', 'from_address as from', 'subject', 'problem'])
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
