import type { Transaction } from '#platform/db.ts'
import type { OutboxRow } from './letter.ts'

export const listLetters = (tx: Transaction): Promise<OutboxRow[]> =>
  tx
    .selectFrom('mail')
    .select([
      'to_address as to',
      'subject',
      'body',
      'created_at as createdAt',
      'sent_at as sentAt',
      'withheld_at as withheldAt',
    ])
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
