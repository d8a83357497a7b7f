import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** The meeting goes on to the item (sv. går till punkten). Gives whether it was elsewhere before. */
export async function changeCurrentItem(tx: Transaction, meetingId: string, itemId: string): Promise<boolean> {
  const changed = await tx
    .updateTable('meeting')
    .set({ current_item_id: itemId, current_since: sql<Date>`now()` })
    .where('id', '=', meetingId)
    .where(sql<boolean>`current_item_id is distinct from ${itemId}`)
    .returning('id')
    .execute()
  return changed.length > 0
}
