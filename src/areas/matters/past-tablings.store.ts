import { sql, type RawBuilder } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { stands } from './matters.store.ts'
import type { AnsweredTabling, PastTabling, PastTablingCount } from './past-tabling.ts'

/** What was put off and has come up again as another matter waits as that one. */
export const isContinued = sql<boolean>`exists (select from matter_continuation
  where earlier_matter_id = matter.id and undone_at is null)`

/** One body, or all that may be read: what others have must cost nothing. */
export const bodiesAsked = (bodyId: string | undefined) =>
  bodyId ? sql`array[${bodyId}::uuid]` : sql`array(select readable_bodies())`

const placed = sql`join matter on matter.id = past.matter_id join agenda_item on agenda_item.id = past.agenda_item_id
  join meeting on meeting.id = agenda_item.meeting_id`

const waiting = (bodyId: string | undefined) =>
  sql`past_tablings(${bodiesAsked(bodyId)}) as past ${placed} where past.state = 'waiting' and not ${isContinued}`

/** What was last put off in old notes read in and waits for a word, the latest meeting's first. */
export async function listPastTablings(tx: Transaction, bodyId: string): Promise<PastTabling[]> {
  const { rows } = await sql<PastTabling>`
    select matter.id as "matterId", matter.title, meeting.id as "meetingId", meeting.day::text, agenda_item.id as "itemId",
      agenda_item.number, agenda_item.notes, coalesce(put_off.reason, '') as reason, coalesce(put_off.deferred_to, '') as "deferredTo"
    from (select matter.id as matter_id, agenda_item.id as agenda_item_id from ${waiting(bodyId)}) as past ${placed}
      left join lateral (select reason, deferred_to from tabling join meeting as at on at.id = tabling.meeting_id
        where tabling.matter_id = matter.id and ${stands('tabling')} order by at.day desc limit 1) as put_off on true
    order by meeting.day desc, agenda_item.position`.execute(tx)
  return rows
}

/** In which bodies such matters wait, and how many; of one body or of all that may be read. */
export async function countPastTablings(tx: Transaction, bodyId?: string): Promise<PastTablingCount[]> {
  const { rows } = await sql<PastTablingCount>`
    select body.network_id as "networkId", body.id as "bodyId", body.name as "bodyName", counted.count
    from (select past.body_id, count(*)::int as count from ${waiting(bodyId)} group by past.body_id) as counted
      join body on body.id = counted.body_id order by body.name`.execute(tx)
  return rows
}

async function answered(tx: Transaction, bodyId: string, where: RawBuilder<unknown>): Promise<AnsweredTabling[]> {
  const { rows } = await sql<AnsweredTabling>`
    select matter.id as "matterId", matter.title, meeting.id as "meetingId", meeting.day::text, agenda_item.id as "itemId",
      agenda_item.number, step.act, step.remark, coalesce(person.name, '') as "saidBy",
      (step.taken_at at time zone 'Europe/Stockholm')::date::text as "saidOn"
    from matter_step as step join matter on matter.id = step.matter_id
      join agenda_item on agenda_item.id = step.agenda_item_id join meeting on meeting.id = step.meeting_id
      left join person on person.id = step.person_id
    where step.body_id = ${bodyId} and ${where} and step.act in ('take-up', 'settle', 'lapse')
      and not exists (select from matter_step as later where later.matter_id = step.matter_id and later.number > step.number)
      and (step.act <> 'take-up' or step.matter_id in (select matter_id from past_tablings(${bodiesAsked(bodyId)})))
    order by step.taken_at desc, matter.title limit 200`.execute(tx)
  return rows
}

/** What has been said of such matters and can still be taken back, said last first; the latest 200. */
export const listAnsweredTablings = (tx: Transaction, bodyId: string): Promise<AnsweredTabling[]> =>
  answered(tx, bodyId, sql`true`)

type OneMatter = { id: string; bodyId: string }

/** What has been said of one of them. */
export const findAnsweredTabling = async (tx: Transaction, matter: OneMatter): Promise<AnsweredTabling | undefined> =>
  (await answered(tx, matter.bodyId, sql`matter.id = ${matter.id}`))[0]

/** Whether the matter waits for a word because it was put off in old notes. */
export async function isPastTabling(tx: Transaction, { id, bodyId }: OneMatter): Promise<boolean> {
  const { rows } = await sql`select from ${waiting(bodyId)} and matter.id = ${id}`.execute(tx)
  return rows.length > 0
}

/**
 * Matters that stand on a coming agenda, to which nobody has been called, only because they were put off, when notes of a later
 * meeting have been read in since.
 */
export async function listPastOnAgenda(tx: Transaction, bodyId: string): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select past.matter_id as id from past_tablings(${bodiesAsked(bodyId)}) as past
    where state = 'on-agenda' and not exists (select from agenda_item join summons on summons.meeting_id = agenda_item.meeting_id
      where agenda_item.matter_id = past.matter_id)`.execute(tx)
  return rows.map(({ id }) => id)
}
