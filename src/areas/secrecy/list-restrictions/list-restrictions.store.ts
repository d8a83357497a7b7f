import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

export type RecordWords = { id: string; title: string; path: string }

/** What these records are called and where they are shown; those closed to the one who asks are left out. */
export async function listRecordWords(tx: Transaction, ids: readonly string[]): Promise<RecordWords[]> {
  const asked = sql`any(${[...ids]}::uuid[])`
  const { rows } = await sql<RecordWords>`
    select id, title, '/arbetsyta/moten/' || meeting_id || '#punkt-' || id as path from agenda_item where id = ${asked}
    union all select id, title, '/arbetsyta/arenden/' || id from matter where id = ${asked}
    union all select id, title, '/arbetsyta/natverk/' || network_id || '/dokument#dokument-' || id
      from network_document where id = ${asked}`.execute(tx)
  return rows
}
