import type { Transaction } from '#platform/db.ts'

/** The meeting stands at no item any more. */
export async function leaveItems(tx: Transaction, meetingId: string): Promise<void> {
  await tx
    .updateTable('meeting')
    .set({ current_item_id: null, current_since: null })
    .where('id', '=', meetingId)
    .execute()
}
