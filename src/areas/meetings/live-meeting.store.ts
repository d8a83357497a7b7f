import type { Transaction } from '#platform/db.ts'

export type CurrentItem = { itemId: string | null; since: Date | null }

/** The item that the meeting has come to. */
export async function findCurrentItem(tx: Transaction, meetingId: string): Promise<CurrentItem> {
  const row = await tx
    .selectFrom('meeting')
    .select(['current_item_id', 'current_since'])
    .where('id', '=', meetingId)
    .executeTakeFirst()
  return { itemId: row?.current_item_id ?? null, since: row?.current_since ?? null }
}
