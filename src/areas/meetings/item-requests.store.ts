import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { ItemRequest } from './item-request.ts'

// An item that is closed to the one who asks closes what was asked for too: it says the same.
const requests = sql`select item_request.id, item_request.network_id as "networkId", item_request.body_id as "bodyId",
    body.name as "bodyName", item_request.meeting_id as "meetingId", wanted.day::text as "meetingDay", item_request.title,
    item_request.background, item_request.is_if_time as "isIfTime", item_request.planned_minutes as "plannedMinutes",
    item_request.presenter, organisation_name as "organisationName", requested_by as "requestedBy",
    coalesce((select name from person where person.id = requested_by), '') as "requestedByName", requested_at as "requestedAt", outcome, coalesce(remark, '') as remark,
    case when agenda_item.id is not null then
      jsonb_build_object('itemId', agenda_item.id, 'meetingId', meeting.id, 'day', meeting.day) end as "takenUp"
  from item_request join body on body.id = item_request.body_id
    left join meeting as wanted on wanted.id = item_request.meeting_id
    left join lateral (select agenda_item_id, outcome, remark, answered_at from item_request_answer
      where request_id = item_request.id limit 1) as answer on true
    left join agenda_item on agenda_item.id = answer.agenda_item_id
    left join meeting on meeting.id = agenda_item.meeting_id
  where (answer.agenda_item_id is null or agenda_item.id is not null)`
const inOrder = sql`order by item_request.requested_at, item_request.id`

/** What waits for an answer: in one body, or in all the bodies that the one who asks keeps the agenda of. */
export async function listOpenRequests(tx: Transaction, bodyId?: string): Promise<ItemRequest[]> {
  const where = bodyId ? sql`= ${bodyId}` : sql`in (select secretary_bodies())`
  const { rows } =
    await sql<ItemRequest>`${requests} and outcome is null and item_request.body_id ${where} ${inOrder}`.execute(tx)
  return rows
}

/** What this person has asked for: all that is open, and what was answered since that day. */
export async function listOwnRequests(tx: Transaction, personId: string, since: string): Promise<ItemRequest[]> {
  const { rows } = await sql<ItemRequest>`${requests} and requested_by = ${personId}
    and (outcome is null or answered_at >= ${since}::date) ${inOrder}`.execute(tx)
  return rows
}

export async function findRequest(tx: Transaction, id: string): Promise<ItemRequest | undefined> {
  const { rows } = await sql<ItemRequest>`${requests} and item_request.id = ${id}`.execute(tx)
  return rows[0]
}
