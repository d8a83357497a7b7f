import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { spanColumns } from '../attendance.store.ts'
import type { Attendance, Meeting } from '../meeting.ts'

/** Writes how each person attended, in place of what the list said before. */
export async function changeAttendance(
  tx: Transaction,
  meeting: Pick<Meeting, 'id' | 'bodyId'>,
  rows: readonly Attendance[],
): Promise<void> {
  for (const row of rows) {
    const marked = { presence: row.presence, ...spanColumns(row) }
    await tx.updateTable('attendance').set(marked).where('id', '=', row.id).execute()
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
  // What is closed to the one who marks has stayed, and may be named again.
  const insert = tx.insertInto('attendance_item').onConflict((conflict) => conflict.doNothing())
  if (spans.length > 0) await insert.values(spans).execute()
}

/** The place of the one who stands last on the list, also where that is closed to the one who asks; 0 on an empty list. */
export async function findLastPosition(tx: Transaction, meetingId: string): Promise<number> {
  const { rows } = await sql<{ last: number }>`select last_attendance_position(${meetingId}) as last`.execute(tx)
  return rows[0]?.last ?? 0
}

/** Whether a vote or a disqualification of the meeting names this person, though it may have been taken back since. */
export async function isNamedInFacts(tx: Transaction, attendanceId: string): Promise<boolean> {
  const { rows } = await sql<{
    isNamed: boolean
  }>`select exists (select from vote_cast where attendance_id = ${attendanceId})
    or exists (select from disqualification where attendance_id = ${attendanceId}) as "isNamed"`.execute(tx)
  return rows[0]?.isNamed ?? false
}

/** Takes one who was added wrongly off the list. */
export const removeAttendance = (tx: Transaction, meetingId: string, attendanceId: string) =>
  tx.deleteFrom('attendance').where('meeting_id', '=', meetingId).where('id', '=', attendanceId).execute()
