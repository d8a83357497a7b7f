import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { YearAttendance, YearMeeting } from './attendance-year.ts'

const inYear = (year: number) => sql`meeting.day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`
const held = sql`meeting.status in ('ongoing', 'awaiting-approval', 'approved', 'published')`

/** The body's meetings of a year that have been held, the first of the year first. */
export async function listHeld(tx: Transaction, bodyId: string, year: number): Promise<YearMeeting[]> {
  const { rows } = await sql<YearMeeting>`select id, day::text from meeting
    where body_id = ${bodyId} and ${inYear(year)} and ${held} order by day, starts_at, id`.execute(tx)
  return rows
}

/** Who was on the lists of those meetings, and how they were there, but guests and substitutes who were not called in. */
export async function listYearAttendance(tx: Transaction, bodyId: string, year: number): Promise<YearAttendance[]> {
  const { rows } = await sql<YearAttendance>`
    select meeting_id as "meetingId", coalesce(person_id::text, lower(name) || ' ' || lower(organisation_name)) as key, name,
      organisation_name as organisation,
      case when presence = 'present' and (from_at is not null or to_at is not null
        or exists (select from attendance_item where attendance_id = attendance.id)) then 'partly' else presence end as presence
    from meeting join attendance on attendance.meeting_id = meeting.id
    where meeting.body_id = ${bodyId} and ${inYear(year)} and ${held} and not is_guest
      and not (presence = 'unmarked' and substitutes_for = '' and role ~* 'ersättare|suppleant')
    order by attendance.position`.execute(tx)
  return rows
}
