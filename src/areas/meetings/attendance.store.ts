import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { wholeAttendance, type Attendance, type Meeting, type Presence } from './meeting.ts'

export async function listAttendance(tx: Transaction, meetingId: string): Promise<Attendance[]> {
  const { rows } = await sql<Attendance>`
    select id, name, role, organisation_name as "organisationName", presence, person_id as "personId",
      from_at as "fromAt", to_at as "toAt", is_remote as "isRemote", is_guest as "isGuest", substitutes_for as "substitutesFor",
      coalesce((select jsonb_agg(agenda_item_id) from attendance_item where attendance_id = attendance.id), '[]') as "itemIds"
    from attendance where meeting_id = ${meetingId} order by position`.execute(tx)
  return rows
}

/** How the attendance of one on the list is written: what is not given is as it is for most. */
type Span = Pick<Attendance, 'fromAt' | 'toAt' | 'isRemote' | 'isGuest' | 'substitutesFor'>
export const spanColumns = ({ fromAt, toAt, isRemote, isGuest, substitutesFor }: Span) => ({
  ...{ from_at: fromAt, to_at: toAt, is_remote: isRemote, is_guest: isGuest, substitutes_for: substitutesFor },
})

export type NewAttendance = Omit<Attendance, 'presence' | keyof Span> &
  Partial<Span> & {
    meeting: Pick<Meeting, 'id' | 'networkId' | 'bodyId'>
    position: number
    presence: Presence
    organisationId: string | null
  }

export async function recordAttendance(tx: Transaction, rows: readonly NewAttendance[]): Promise<void> {
  if (rows.length === 0) return
  const place = ({ meeting }: NewAttendance) => ({
    meeting_id: meeting.id,
    network_id: meeting.networkId,
    body_id: meeting.bodyId,
  })
  await tx
    .insertInto('attendance')
    .values(
      rows.map((row) => ({
        id: row.id,
        ...place(row),
        position: row.position,
        presence: row.presence,
        name: row.name,
        role: row.role,
        organisation_name: row.organisationName,
        organisation_id: row.organisationId,
        person_id: row.personId,
        ...spanColumns({ ...wholeAttendance, ...row }),
      })),
    )
    .execute()
  const spans = rows.flatMap((row) =>
    row.itemIds.map((itemId) => ({
      attendance_id: row.id,
      agenda_item_id: itemId,
      meeting_id: row.meeting.id,
      body_id: row.meeting.bodyId,
    })),
  )
  if (spans.length > 0) await tx.insertInto('attendance_item').values(spans).execute()
}
