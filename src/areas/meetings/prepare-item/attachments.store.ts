import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Meeting } from '../meeting.ts'

type Place = { meeting: Pick<Meeting, 'id' | 'networkId' | 'bodyId'>; itemId: string }
export type NewAttachment = { name: string; mediaType: string; bytes: Uint8Array; sha256: string }

/** Adds the file last; one that the item has already, under the same name, is not added again. Gives whether it was. */
export async function recordAttachment(
  tx: Transaction,
  { meeting, itemId }: Place,
  file: NewAttachment,
  addedBy: string,
): Promise<boolean> {
  const ofItem = tx.selectFrom('item_attachment').where('agenda_item_id', '=', itemId)
  const same = await ofItem
    .where('sha256', '=', file.sha256)
    .where('name', '=', file.name)
    .select('id')
    .executeTakeFirst()
  if (same) return false
  const last = await ofItem.select(sql<number>`coalesce(max(position), 0)`.as('position')).executeTakeFirstOrThrow()
  await tx
    .insertInto('item_attachment')
    .values({
      ...{ id: crypto.randomUUID(), network_id: meeting.networkId, body_id: meeting.bodyId, meeting_id: meeting.id },
      ...{ agenda_item_id: itemId, position: last.position + 1, name: file.name, media_type: file.mediaType },
      ...{ bytes: Buffer.from(file.bytes), sha256: file.sha256, added_by: addedBy },
    })
    .execute()
  return true
}

/** The file itself, for whoever may read the item. */
export const findAttachment = (tx: Transaction, itemId: string, id: string) =>
  tx
    .selectFrom('item_attachment')
    .where('agenda_item_id', '=', itemId)
    .where('id', '=', id)
    .select(['name', 'media_type as mediaType', 'bytes'])
    .executeTakeFirst()

/** Gives the name of what was taken away, or nothing when it was gone already. */
export const removeAttachment = (tx: Transaction, itemId: string, id: string) =>
  tx
    .deleteFrom('item_attachment')
    .where('agenda_item_id', '=', itemId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst()
