import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Matter, MatterRow, MatterStatus } from './matter.ts'
import type { MatterAct, MatterFact } from './matter-status.rule.ts'

/** A fact that nobody has taken back. The alias is that of the fact's table in the query around it. */
export const stands = (alias: RetractableFact) =>
  sql<boolean>`not exists (select from retraction where fact_id = ${sql.ref(`${alias}.id`)})`

type RetractableFact =
  | 'decision'
  | 'tabling'
  | 'vote'
  | 'dissent'
  | 'disqualification'
  | 'nomination'
  | 'hand_over'
  | 'action'
  | 'assignment'

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
  /** Why, where the one who takes the step has said so. */
  remark?: string
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
      remark: step.remark ?? '',
    })
    .execute()
}

/** What the latest meeting that did something about the matter did; what leaves it unsettled outweighs a decision at the same meeting. */
export async function findLatestFact(tx: Transaction, matterId: string): Promise<MatterFact | undefined> {
  const { rows } = await sql<{ fact: MatterFact }>`
    select fact from (
      select case kind when 'referred-back' then 'referral' else 'decision' end as fact, meeting_id from decision
        where matter_id = ${matterId} and kind <> 'informed' and ${stands('decision')}
      union all
      select 'hand-over', meeting_id from hand_over where matter_id = ${matterId} and ${stands('hand_over')}
      union all
      select 'tabling', meeting_id from tabling where matter_id = ${matterId} and ${stands('tabling')}
    ) as facts join meeting on meeting.id = meeting_id
    order by meeting.day desc, array_position(array['tabling', 'referral', 'hand-over', 'decision'], fact) limit 1`.execute(
    tx,
  )
  return rows[0]?.fact
}

/** The latest 200 matters of all the bodies that may be read. */
export async function listMatters(tx: Transaction): Promise<MatterRow[]> {
  const { rows } = await sql<MatterRow>`
    select matter.id, matter.title, matter.status, body.name as "bodyName",
      (select count(*)::int from tabling where tabling.matter_id = matter.id and ${stands('tabling')}) as "timesTabled"
    from matter join body on body.id = matter.body_id
    order by array_position(array['tabled', 'referred-back', 'handed-over', 'open', 'decided', 'closed'], matter.status), matter.title limit 200`.execute(
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
