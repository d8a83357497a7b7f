import type { Transaction } from '#platform/db.ts'
import { sql } from 'kysely'
import type { Attachment } from './meeting-papers.ts'

export async function findCallFacts(tx: Transaction, meetingId: string) {
  const { rows } = await sql<{ onlineUrl: string; repliesBy: string | null }>`
    select online_url as "onlineUrl", replies_by::text as "repliesBy" from meeting where id = ${meetingId}`.execute(tx)
  return rows[0] ?? { onlineUrl: '', repliesBy: null }
}

/** The files of the items that the actor may read, in their order. */
export async function listAttachments(tx: Transaction, meetingId: string): Promise<Attachment[]> {
  const { rows } = await sql<Attachment>`select id, agenda_item_id as "itemId", name, media_type as "mediaType",
    octet_length(bytes) as size, sha256 as digest from item_attachment
    where meeting_id = ${meetingId} order by agenda_item_id, position`.execute(tx)
  return rows
}

export async function readAttachments(tx: Transaction, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('item_attachment').where('id', 'in', ids).select(['id', 'bytes']).execute()
  return new Map(rows.map(({ id, bytes }) => [id, bytes]))
}
