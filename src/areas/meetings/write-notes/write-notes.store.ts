import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** Replaces what is written under the item, and counts the version up so that another writer is told. */
export const changeNotes = (tx: Transaction, itemId: string, notes: string) =>
  tx
    .updateTable('agenda_item')
    .set({ notes, version: sql<number>`version + 1` })
    .where('id', '=', itemId)
    .execute()
