import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** Removes an item that nothing was ever recorded on; false when something was. The rest are numbered anew. */
export async function removeAgendaItem(tx: Transaction, itemId: string): Promise<boolean> {
  const removed = await sql<{ meeting_id: string }>`delete from agenda_item where id = ${itemId}
    and not exists (select from matter_step where agenda_item_id = ${itemId})
    and not exists (select from attendance_item where agenda_item_id = ${itemId})
    and not exists (select from item_guest where agenda_item_id = ${itemId}) returning meeting_id`.execute(tx)
  const meetingId = removed.rows[0]?.meeting_id
  if (!meetingId) return false
  await sql`update agenda_item set position = ordered.place, number = ordered.place::text
    from (select id, row_number() over (order by position)::int as place from agenda_item where meeting_id = ${meetingId}) as ordered
    where agenda_item.id = ordered.id`.execute(tx)
  return true
}
