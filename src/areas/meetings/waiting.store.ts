import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { MeetingRow } from './meeting.ts'
import type { WaitingMeeting } from './waiting.ts'

/**
 * Readings that wait for a person's confirmation; row-level security leaves only the secretary's own networks. Once for each
 * file: the review of one of its documents names the others.
 */
export const listWaitingDrafts = (tx: Transaction): Promise<{ id: string; name: string }[]> =>
  tx
    .selectFrom('import_draft')
    .innerJoin('source_file', 'source_file.id', 'import_draft.source_file_id')
    .where('status', '=', 'to-review')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('import_draft as first')
            .whereRef('first.id', '=', 'import_draft.beside_draft_id')
            .where('first.status', '=', 'to-review')
            .select('first.id'),
        ),
      ),
    )
    .select(['import_draft.id', 'source_file.name'])
    .orderBy('created_at')
    .limit(10)
    .execute()

/**
 * Meetings that wait for this person: for approval (sv. justering) of notes or of a correction of them, for a change that
 * the approver asked for, and, for their secretary when the day has passed, to be held or cancelled, or noted to the end.
 */
export async function listWaitingMeetings(tx: Transaction, personId: string, today: string): Promise<WaitingMeeting[]> {
  const { rows } = await sql<WaitingMeeting>`
    with waiting (id, kind, path) as (
      select id, 'approve', '' from meeting where approver_id = ${personId} and status = 'awaiting-approval'
      union all
      select meeting.id, 'approve-correction', '/rattelser/' || correction.id from correction join meeting on meeting.id = correction.meeting_id
        where correction.status = 'proposed' and meeting.approver_id = ${personId}
      union all
      select own.id, 'returned', '' from meeting as own where own.body_id in (select secretary_bodies())
        and own.status in ('planned', 'ongoing') and own.status = 'ongoing'
        and (select act from meeting_step where meeting_id = own.id order by number desc limit 1) = 'return'
        and exists (select from meeting_step where meeting_id = own.id and act = 'send-for-approval' and person_id = ${personId})
      union all
      select own.id, case own.status when 'planned' then 'passed' else 'unfinished' end, ''
        from meeting as own where own.body_id in (select secretary_bodies())
        and own.status in ('planned', 'ongoing') and own.day < ${today}::date
        and (select act from meeting_step where meeting_id = own.id order by number desc limit 1) <> 'return')
    select meeting.id, waiting.kind, waiting.path, meeting.day::text, body.name as "bodyName",
      meeting.document_kind as "documentKind",
      case when waiting.kind = 'approve' and body.procedure <> 'network' then (meeting.day + 14)::text end as "lastDay"
    from waiting join meeting on meeting.id = waiting.id join body on body.id = meeting.body_id
    order by array_position(array['approve', 'approve-correction', 'returned', 'unfinished', 'passed'], waiting.kind), meeting.day, meeting.id
    limit 50`.execute(tx)
  return rows
}

/** Meetings ahead in every body that the reader belongs to, and those they are a guest at; the nearest 12. */
export async function listComing(tx: Transaction, today: string): Promise<MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`
    select meeting.id, meeting.body_id as "bodyId", body.name as "bodyName", meeting.status, meeting.day::text,
      meeting.starts_at as "startsAt", meeting.ends_at as "endsAt", meeting.place,
      cardinality(meeting.approver_names) > 0 as "hasApprover"
    from meeting join body on body.id = meeting.body_id
    where meeting.id in (
        select own.id from meeting as own where own.body_id in (select readable_bodies()) and own.status in ('planned', 'ongoing')
        union select guest_meetings())
      and meeting.status in ('planned', 'ongoing')
      and (meeting.day >= ${today}::date or meeting.id in (select guest_meetings()))
    order by meeting.day, meeting.starts_at, meeting.id limit 12`.execute(tx)
  return rows
}
