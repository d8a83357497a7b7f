import { sql } from 'kysely'
import { stands } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { MeetingRow } from '../meeting.ts'
import type { BodyDecision } from './body-decision.ts'

/** The body's 5 latest decisions, found by its latest meetings, so that they cost the same whatever lies behind them. */
export async function listDecisions(tx: Transaction, bodyId: string): Promise<BodyDecision[]> {
  const { rows } = await sql<BodyDecision>`
    select decision.id, decision.wording, agenda_item.title, meeting.day::text, meeting.id as "meetingId",
      agenda_item.id as "itemId", decision.matter_id as "matterId"
    from (select id, day from meeting where body_id = ${bodyId} order by day desc limit 12) as meeting
      join decision on decision.meeting_id = meeting.id join agenda_item on agenda_item.id = decision.agenda_item_id
    where ${stands('decision')} order by meeting.day desc, agenda_item.position limit 5`.execute(tx)
  return rows
}

/** The body's meetings ahead and the 5 latest of the others, the latest first. */
export async function listNearMeetings(tx: Transaction, bodyId: string): Promise<MeetingRow[]> {
  const near = sql`select id from meeting where body_id = ${bodyId} and status in ('planned', 'ongoing')
    union (select id from meeting where body_id = ${bodyId} and status not in ('planned', 'ongoing') order by day desc limit 5)`
  const { rows } = await sql<MeetingRow>`
    select meeting.id, meeting.body_id as "bodyId", body.name as "bodyName", meeting.status, meeting.day::text,
      meeting.starts_at as "startsAt", meeting.ends_at as "endsAt", meeting.place,
      cardinality(meeting.approver_names) > 0 as "hasApprover"
    from meeting join body on body.id = meeting.body_id where meeting.id in (${near})
    order by meeting.day desc, meeting.starts_at`.execute(tx)
  return rows
}
