import type { Transaction } from '#platform/db.ts'
import type { Attendance, Meeting } from '../meeting.ts'

/** Writes how each person attended, in place of what the list said before. */
export async function changeAttendance(
  tx: Transaction,
  meeting: Pick<Meeting, 'id' | 'bodyId'>,
  rows: readonly Attendance[],
): Promise<void> {
  for (const row of rows) {
    await tx.updateTable('attendance').set({ presence: row.presence }).where('id', '=', row.id).execute()
  }
  await tx.deleteFrom('attendance_item').where('meeting_id', '=', meeting.id).execute()
  const spans = rows.flatMap((row) =>
    row.itemIds.map((itemId) => ({
      attendance_id: row.id,
      agenda_item_id: itemId,
      meeting_id: meeting.id,
      body_id: meeting.bodyId,
    })),
  )
  if (spans.length > 0) await tx.insertInto('attendance_item').values(spans).execute()
}
