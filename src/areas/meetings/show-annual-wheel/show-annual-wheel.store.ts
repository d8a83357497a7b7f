import { sql } from 'kysely'
import { stands } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { MeetingStatus } from '../meeting.ts'

const inYear = (day: ReturnType<typeof sql.ref>, year: number) =>
  sql`${day} between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`

export type YearMeeting = {
  id: string
  day: string
  status: MeetingStatus
  place: string
  series: string
  approveBy: string | null
}

/** The body's meetings of the year that are not called off, with the series and, in a formal body, the last day to approve. */
export async function listYearMeetings(tx: Transaction, bodyId: string, year: number): Promise<YearMeeting[]> {
  const { rows } = await sql<YearMeeting>`
    select meeting.id, meeting.day::text, meeting.status, meeting.place, coalesce(meeting_series.wording, '') as series,
      case when body.procedure <> 'network' then (meeting.day + 14)::text end as "approveBy"
    from meeting join body on body.id = meeting.body_id left join meeting_series on meeting_series.id = meeting.series_id
    where meeting.body_id = ${bodyId} and meeting.status <> 'cancelled' and ${inYear(sql.ref('meeting.day'), year)}
    order by meeting.day, meeting.starts_at, meeting.id`.execute(tx)
  return rows
}

export type YearAction = { id: string; wording: string; dueOn: string; status: string }

/** What is to be done that year in the body, and what was. */
export async function listYearActions(tx: Transaction, bodyId: string, year: number): Promise<YearAction[]> {
  const { rows } = await sql<YearAction>`select id, wording, due_on::text as "dueOn", status from action
    where body_id = ${bodyId} and status in ('open', 'done') and ${inYear(sql.ref('action.due_on'), year)}
      and ${stands('action')} order by due_on, recorded_at, id`.execute(tx)
  return rows
}

/** The body's rhythm over the year, as its network has put it; empty when nobody has. */
export const findRhythm = async (tx: Transaction, bodyId: string): Promise<string> =>
  (await tx.selectFrom('body').select('rhythm').where('id', '=', bodyId).executeTakeFirst())?.rhythm ?? ''
