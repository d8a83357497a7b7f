import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Matter, MatterRow, MatterStage, MatterStatus, OutstandingMatter } from './matter.ts'
import type { MatterAct } from './matter-status.rule.ts'

/** A fact that nobody has taken back. The alias is that of a decision or a tabling in the query around it. */
export const stands = (alias: 'decision' | 'tabling') =>
  sql<boolean>`not exists (select from retraction where fact_id = ${sql.ref(`${alias}.id`)})`

export const findMatter = (tx: Transaction, id: string): Promise<Matter | undefined> =>
  tx
    .selectFrom('matter')
    .innerJoin('body', 'body.id', 'matter.body_id')
    .where('matter.id', '=', id)
    .select([
      'matter.id',
      'matter.network_id as networkId',
      'matter.body_id as bodyId',
      'matter.title',
      'body.name as bodyName',
    ])
    .select(sql<MatterStatus>`status`.as('status'))
    .executeTakeFirst()

export type NewMatter = { id: string; networkId: string; bodyId: string; title: string }

/** Adds the matter; its first step ('raise') is taken by `recordMatterStep`. */
export const recordMatter = (tx: Transaction, { id, networkId, bodyId, title }: NewMatter) =>
  tx.insertInto('matter').values({ id, network_id: networkId, body_id: bodyId, title }).execute()

export type NewMatterStep = {
  matterId: string
  networkId: string
  bodyId: string
  act: MatterAct
  from: MatterStatus | ''
  to: MatterStatus
  meetingId: string
  itemId: string
  personId: string
}

/** Takes a matter one step on. The database refuses a step that does not begin where the last one ended. */
export async function recordMatterStep(tx: Transaction, step: NewMatterStep): Promise<void> {
  const { count } = await tx
    .selectFrom('matter_step')
    .where('matter_id', '=', step.matterId)
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('matter_step')
    .values({
      matter_id: step.matterId,
      number: Number(count) + 1,
      network_id: step.networkId,
      body_id: step.bodyId,
      act: step.act,
      from_status: step.from,
      to_status: step.to,
      meeting_id: step.meetingId,
      agenda_item_id: step.itemId,
      person_id: step.personId,
    })
    .execute()
}

/** What the latest meeting that did something about the matter did; a tabling outweighs a decision at the same meeting. */
export async function findLatestFact(tx: Transaction, matterId: string): Promise<'decision' | 'tabling' | undefined> {
  const { rows } = await sql<{ fact: 'decision' | 'tabling' }>`
    select fact from (
      select 'decision' as fact, meeting_id from decision where matter_id = ${matterId} and ${stands('decision')}
      union all
      select 'tabling', meeting_id from tabling where matter_id = ${matterId} and ${stands('tabling')}
    ) as facts join meeting on meeting.id = meeting_id order by meeting.day desc, fact desc limit 1`.execute(tx)
  return rows[0]?.fact
}

/** Matters that were put off and not settled since, longest waiting first; of one body or of all that may be read. */
export async function listOutstanding(tx: Transaction, bodyId?: string): Promise<OutstandingMatter[]> {
  const inBody = bodyId ? sql`and matter.body_id = ${bodyId}` : sql``
  const { rows } = await sql<OutstandingMatter>`
    select matter.id, matter.title, matter.body_id as "bodyId", body.name as "bodyName",
      (select min(meeting.day)::text from agenda_item join meeting on meeting.id = meeting_id where matter_id = matter.id) as "raisedOn",
      coalesce(put_off.times, 0) as "timesTabled", coalesce(put_off.reason, '') as reason, put_off.item as "tabledAt",
      (select jsonb_build_object('meetingId', meeting.id, 'day', meeting.day, 'number', agenda_item.number)
        from agenda_item join meeting on meeting.id = agenda_item.meeting_id
        where agenda_item.matter_id = matter.id and meeting.status in ('planned', 'ongoing')
          and not exists (select from tabling where agenda_item_id = agenda_item.id and ${stands('tabling')})
        order by meeting.day limit 1) as next
    from matter join body on body.id = matter.body_id
      cross join lateral (select count(*)::int as times, (array_agg(tabling.reason order by tabling.recorded_at desc))[1] as reason,
        (array_agg(tabling.agenda_item_id order by tabling.recorded_at desc))[1] as item
        from tabling where tabling.matter_id = matter.id and ${stands('tabling')}) as put_off
    where matter.status = 'tabled' ${inBody}
    order by "raisedOn", (select min(position) from agenda_item where matter_id = matter.id
      and meeting_id = (select meeting_id from matter_step where matter_id = matter.id and number = 1)), matter.title`.execute(
    tx,
  )
  return rows
}

/** Every appearance of the matter on an agenda, oldest first. */
export async function listStages(tx: Transaction, matterId: string): Promise<MatterStage[]> {
  const { rows } = await sql<MatterStage>`
    select meeting.id as "meetingId", agenda_item.id as "itemId", meeting.day::text, body.name as "bodyName", agenda_item.number,
      agenda_item.notes, meeting.status as "meetingStatus",
      coalesce((select jsonb_agg(wording order by recorded_at) from decision
        where agenda_item_id = agenda_item.id and ${stands('decision')}), '[]') as decisions,
      (select jsonb_build_object('reason', reason, 'deferredTo', deferred_to) from tabling
        where agenda_item_id = agenda_item.id and ${stands('tabling')} order by recorded_at desc limit 1) as tabling,
      coalesce((select act from matter_step where matter_step.agenda_item_id = agenda_item.id order by number desc limit 1)
        = 'close', false) as "isClosedHere"
    from agenda_item join meeting on meeting.id = agenda_item.meeting_id join body on body.id = meeting.body_id
      join matter on matter.id = agenda_item.matter_id
    where agenda_item.matter_id = ${matterId} and meeting.status <> 'cancelled'
    order by meeting.day, meeting.starts_at`.execute(tx)
  return rows
}

/** The latest 200 matters of all the bodies that may be read. */
export async function listMatters(tx: Transaction): Promise<MatterRow[]> {
  const { rows } = await sql<MatterRow>`
    select matter.id, matter.title, matter.status, body.name as "bodyName",
      (select count(*)::int from tabling where tabling.matter_id = matter.id and ${stands('tabling')}) as "timesTabled"
    from matter join body on body.id = matter.body_id
    order by array_position(array['tabled', 'open', 'decided', 'closed'], matter.status), matter.title limit 200`.execute(
    tx,
  )
  return rows
}

/** Where the matter took its latest step. */
export const findLatestStep = (tx: Transaction, matterId: string) =>
  tx
    .selectFrom('matter_step')
    .select(['agenda_item_id as itemId', 'act'])
    .where('matter_id', '=', matterId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
