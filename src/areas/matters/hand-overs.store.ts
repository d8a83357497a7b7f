import { sql, type RawBuilder } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { HandOver, HandOverStatus, HandOverStep } from './hand-over.ts'
import type { HandOverAct } from './hand-over-status.rule.ts'
import { stands } from './matters.store.ts'

const columns = sql`hand_over.id, hand_over.network_id as "networkId", hand_over.body_id as "bodyId",
  sender.name as "bodyName", to_body_id as "toBodyId", receiver.name as "toBodyName", hand_over.meeting_id as "meetingId",
  hand_over.agenda_item_id as "itemId", hand_over.matter_id as "matterId", hand_over.title, hand_over.wording, wanted,
  hand_over.status,
  coalesce((select meeting.day from meeting where meeting.id = hand_over.meeting_id),
    (hand_over.recorded_at at time zone 'Europe/Stockholm')::date)::text as day,
  (select to_matter_id from hand_over_step where hand_over_id = hand_over.id and act = 'accept') as "toMatterId",
  coalesce((select remark from hand_over_step where hand_over_id = hand_over.id and act in ('answer', 'decline')
    order by number desc limit 1), '') as answer`

async function handOversWhere(tx: Transaction, condition: RawBuilder<unknown>): Promise<HandOver[]> {
  const { rows } =
    await sql<HandOver>`select ${columns} from hand_over join body as sender on sender.id = hand_over.body_id
    join body as receiver on receiver.id = to_body_id
    where ${condition} and ${stands('hand_over')} order by hand_over.recorded_at, hand_over.id`.execute(tx)
  return rows
}

export const findHandOver = async (tx: Transaction, id: string): Promise<HandOver | undefined> =>
  (await handOversWhere(tx, sql`hand_over.id = ${id}`))[0]

/**
 * What the meeting's page tells of: handed over at it, and, of the matters on its agenda, what came from another body or
 * was handed to one earlier.
 */
export const listHandOversAt = (tx: Transaction, meetingId: string): Promise<HandOver[]> =>
  handOversWhere(
    tx,
    sql`hand_over.id in (select own.id from hand_over as own where own.meeting_id = ${meetingId}
      union select own.id from agenda_item join hand_over as own on own.matter_id = agenda_item.matter_id
        where agenda_item.meeting_id = ${meetingId}
      union select hand_over_id from agenda_item join hand_over_step on to_matter_id = agenda_item.matter_id
        where agenda_item.meeting_id = ${meetingId})`,
  )

/**
 * What waits for the acting person as secretary of the receiving body: to be taken on, and, once the body has settled it,
 * to be answered.
 */
export const listToReceive = (tx: Transaction): Promise<HandOver[]> =>
  handOversWhere(
    tx,
    sql`hand_over.id in (
      select own.id from hand_over as own where own.to_body_id in (select secretary_bodies()) and own.status = 'sent'
      union select own.id from hand_over as own join hand_over_step on hand_over_id = own.id and act = 'accept'
        join matter on matter.id = to_matter_id and matter.status in ('decided', 'closed')
        where own.to_body_id in (select secretary_bodies()) and own.status = 'accepted')`,
  )

/** What was handed to this body and waits to be taken on. */
export const listSentTo = (tx: Transaction, bodyId: string): Promise<HandOver[]> =>
  handOversWhere(tx, sql`to_body_id = ${bodyId} and hand_over.status = 'sent'`)

/** Every hand-over that begins or ends in one of these matters, with those that hang together with them. */
export const listHandOversOf = (tx: Transaction, matterIds: readonly string[]): Promise<HandOver[]> =>
  handOversWhere(
    tx,
    // A matter goes from body to body: each way is followed both forth and back, at most ten times.
    sql`hand_over.id in (
      with recursive linked (matter_id, depth) as (
        select unnest(${[...matterIds]}::uuid[]), 0
        union
        select way.other, linked.depth + 1 from linked cross join lateral (
          select step.to_matter_id as other from hand_over as own join hand_over_step as step on step.hand_over_id = own.id
            where own.matter_id = linked.matter_id and step.to_matter_id is not null
          union all
          select own.matter_id from hand_over_step as step join hand_over as own on own.id = step.hand_over_id
            where step.to_matter_id = linked.matter_id) as way
        where linked.depth < 10)
      select own.id from hand_over as own where own.matter_id = any (array(select matter_id from linked))
      union select hand_over_id from hand_over_step where to_matter_id = any (array(select matter_id from linked)))`,
  )

export async function listHandOverSteps(tx: Transaction, handOverIds: readonly string[]): Promise<HandOverStep[]> {
  if (handOverIds.length === 0) return []
  // One hand-over at a time: asked for all at once, the database looks through every hand-over that may be read.
  const { rows } = await sql<HandOverStep>`select hand_over_id as "handOverId", step.number, act, remark,
      coalesce(person.name, '') as "personName", taken_at as "takenAt"
    from unnest(${[...handOverIds]}::uuid[]) as asked (id)
      cross join lateral (select * from hand_over_step where hand_over_id = asked.id offset 0) as step
      left join person on person.id = step.person_id
    order by taken_at, hand_over_id, number`.execute(tx)
  return rows
}

export type NewHandOver = Pick<
  HandOver,
  'id' | 'networkId' | 'bodyId' | 'meetingId' | 'itemId' | 'matterId' | 'toBodyId' | 'title' | 'wording' | 'wanted'
>

/** Adds the hand-over; its first step ('hand-over') is taken by `recordHandOverStep`. */
export const recordHandOver = (tx: Transaction, handOver: NewHandOver, recordedBy: string) =>
  tx
    .insertInto('hand_over')
    .values({
      ...{ id: handOver.id, network_id: handOver.networkId, body_id: handOver.bodyId, meeting_id: handOver.meetingId },
      ...{ agenda_item_id: handOver.itemId, matter_id: handOver.matterId, to_body_id: handOver.toBodyId },
      ...{ title: handOver.title, wording: handOver.wording, wanted: handOver.wanted, recorded_by: recordedBy },
    })
    .execute()

export type NewHandOverStep = {
  handOver: Pick<HandOver, 'id' | 'bodyId' | 'toBodyId'>
  act: HandOverAct
  from: HandOverStatus | ''
  to: HandOverStatus
  remark?: string
  /** The receiving body's own matter, of the step that accepts. */
  toMatterId?: string
  personId: string
}

/** Takes a hand-over one step on. The database refuses a step that does not begin where the last one ended. */
export const recordHandOverStep = (
  tx: Transaction,
  { handOver, act, from, to, remark = '', toMatterId, personId }: NewHandOverStep,
) =>
  sql`insert into hand_over_step (hand_over_id, number, body_id, to_body_id, act, from_status, to_status, remark, to_matter_id, person_id)
    select ${handOver.id}, count(*) + 1, ${handOver.bodyId}, ${handOver.toBodyId}, ${act}, ${from}, ${to}, ${remark},
      ${toMatterId ?? null}::uuid, ${personId}
    from hand_over_step where hand_over_id = ${handOver.id}`.execute(tx)
