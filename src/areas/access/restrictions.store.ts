import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { HiddenItem, HiddenMatter, RestrictedItem, Restriction } from './restriction.ts'

const columns = sql`restriction.id, record_kind as "recordKind", record_id as "recordId", restriction.network_id as "networkId",
  restriction.body_id as "bodyId", level, restriction.organisation_id as "organisationId",
  organisation.short_name as "organisationName", law, since::text, decided_by as "decidedBy",
  restriction.recorded_by as "recordedBy",
  coalesce((select jsonb_agg(jsonb_build_object('id', restriction_person.person_id, 'name', coalesce(person.name, '')) order by person.name)
    from restriction_person left join person on person.id = restriction_person.person_id
    where restriction_id = restriction.id), '[]') as people`
const standing = sql`from restriction left join organisation on organisation.id = restriction.organisation_id where lifted_at is null`

/** What stands in the way of reading these records, for some (sv. sekretess); one statement for all of them. */
export async function restrictionsOf(tx: Transaction, recordIds: readonly string[]): Promise<Restriction[]> {
  if (recordIds.length === 0) return []
  const { rows } =
    await sql<Restriction>`select ${columns} ${standing} and record_id = any(${[...recordIds]}::uuid[])`.execute(tx)
  return rows
}

/** All that is closed in a network, the latest first. */
export async function listRestrictions(tx: Transaction, networkId: string): Promise<Restriction[]> {
  const { rows } = await sql<Restriction>`select ${columns} ${standing} and restriction.network_id = ${networkId}
    order by since desc, restriction.recorded_at desc, restriction.id`.execute(tx)
  return rows
}

type Where = { meetingId: string } | { matterId: string } | { bodyId: string }
const whereOf = (where: Where) => {
  if ('meetingId' in where) return sql`hidden.meeting_id = ${where.meetingId}`
  return 'matterId' in where ? sql`hidden.matter_id = ${where.matterId}` : sql`hidden.body_id = ${where.bodyId}`
}

/** The items that are closed to the actor: where they stand, and by which law, and nothing that they say. */
export async function listHiddenItems(tx: Transaction, where: Where): Promise<HiddenItem[]> {
  const { rows } = await sql<HiddenItem>`select * from (
    select distinct on (hidden.agenda_item_id) hidden.agenda_item_id as id, hidden.meeting_id as "meetingId",
      hidden.item_position as position, hidden.item_number as number, law, meeting.day::text, body.name as "bodyName"
    from restricted_items() as hidden join restriction on restriction.id = restriction_id
      join meeting on meeting.id = hidden.meeting_id join body on body.id = hidden.body_id
    where is_closed and ${whereOf(where)} order by hidden.agenda_item_id, since) as hidden
    order by day desc, position`.execute(tx)
  return rows
}

/** Every item of a meeting whose words are open to some only, whoever asks. */
export async function listRestrictedItems(tx: Transaction, meetingId: string): Promise<RestrictedItem[]> {
  const { rows } = await sql<RestrictedItem>`select distinct on (agenda_item_id) agenda_item_id as id,
      item_position as position, item_number as number, law, record_id as "recordId"
    from restricted_items() join restriction on restriction.id = restriction_id where meeting_id = ${meetingId}
    order by agenda_item_id, since`.execute(tx)
  return rows
}

/** The matters that are closed to the actor: in which body, and by which law; of one body or of all that may be read. */
export async function listHiddenMatters(tx: Transaction, bodyId?: string): Promise<HiddenMatter[]> {
  const inBody = bodyId ? sql`and hidden.body_id = ${bodyId}` : sql``
  const { rows } = await sql<HiddenMatter>`select matter_id as id, hidden.body_id as "bodyId", body.name as "bodyName",
      status in ('tabled', 'referred-back', 'handed-over') and not exists (select from past_tablings(array[hidden.body_id]) as past
        where past.matter_id = hidden.matter_id and past.state = 'waiting') as "isOutstanding", law
    from restricted_matters() as hidden join restriction on restriction.id = restriction_id
      join body on body.id = hidden.body_id
    where is_closed ${inBody} order by body.name, since`.execute(tx)
  return rows
}
