import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** Removes an item that nothing was ever recorded on; false when something was. The rest are numbered anew. */
export async function removeAgendaItem(tx: Transaction, itemId: string): Promise<boolean> {
  const removed = await sql<{ meeting_id: string }>`delete from agenda_item where id = ${itemId}
    and not exists (select from matter_step where agenda_item_id = ${itemId})
    and not exists (select from question_round where agenda_item_id = ${itemId})
    and not exists (select from nomination where agenda_item_id = ${itemId})
    and not exists (select from attendance_item where agenda_item_id = ${itemId})
    and not exists (select from item_guest where agenda_item_id = ${itemId}) returning meeting_id`.execute(tx)
  const meetingId = removed.rows[0]?.meeting_id
  if (!meetingId) return false
  await sql`select number_agenda(${meetingId})`.execute(tx)
  return true
}
