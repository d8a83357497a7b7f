import { sql } from 'kysely'
import {
  findLatestFact,
  findLatestStep,
  recordMatter,
  recordMatterStep,
  statusByFact,
  type MatterAct,
  type MatterStatus,
} from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import type { DecisionKind } from './notes.ts'
import type { CountedGround } from './recorded-facts.ts'

export type Place = Pick<Meeting, 'id' | 'networkId' | 'bodyId'>
export type ItemWithMatter = Pick<AgendaItem, 'id' | 'title'> & { matterId: string; matterStatus: MatterStatus }

const placeOf = (meeting: Place) => ({ meeting_id: meeting.id, network_id: meeting.networkId, body_id: meeting.bodyId })

/** Takes the item's matter one step on, in the name of this item of this meeting. */
export const takeMatterStep = (
  tx: Transaction,
  meeting: Place,
  agendaItem: ItemWithMatter,
  step: { act: MatterAct; to: MatterStatus; personId: string; remark?: string },
) =>
  recordMatterStep(tx, {
    matterId: agendaItem.matterId,
    networkId: meeting.networkId,
    bodyId: meeting.bodyId,
    from: agendaItem.matterStatus,
    meetingId: meeting.id,
    itemId: agendaItem.id,
    ...step,
  })

/** The item's matter; an item that has none becomes one (sv. ärendet väcks) the first time something is recorded on it. */
export async function raiseMatter(
  tx: Transaction,
  meeting: Place,
  agendaItem: Pick<AgendaItem, 'id' | 'title' | 'matterId' | 'matterStatus'>,
  personId: string,
): Promise<ItemWithMatter> {
  const { id, title } = agendaItem
  const { matterStatus } = agendaItem
  // A matter that another body handed over is taken up for the first time where something is first recorded of it.
  if (agendaItem.matterId && matterStatus && (await findLatestStep(tx, agendaItem.matterId)))
    return { id, title, matterId: agendaItem.matterId, matterStatus }
  const matterId = agendaItem.matterId ?? crypto.randomUUID()
  if (!agendaItem.matterId) {
    await recordMatter(tx, { id: matterId, networkId: meeting.networkId, bodyId: meeting.bodyId, title })
    await tx.updateTable('agenda_item').set({ matter_id: matterId }).where('id', '=', id).execute()
  }
  const step = {
    matterId,
    networkId: meeting.networkId,
    bodyId: meeting.bodyId,
    meetingId: meeting.id,
    itemId: id,
    personId,
  }
  await recordMatterStep(tx, { ...step, act: 'raise', from: '', to: 'open' })
  return { id, title, matterId, matterStatus: 'open' }
}

/** A decision in its own words; adopted by common consent where nothing else is said. */
export type NewDecision = { wording: string; kind?: DecisionKind; reason?: string } & Partial<CountedGround>

export async function recordDecision(
  tx: Transaction,
  meeting: Place,
  agendaItem: ItemWithMatter,
  { wording, kind = 'adopted', reason = '', ...ground }: NewDecision,
  personId: string,
): Promise<string> {
  const id = crypto.randomUUID()
  const written = { wording, kind, reason, ...groundColumns(ground), recorded_by: personId }
  await tx
    .insertInto('decision')
    .values({ id, ...placeOf(meeting), agenda_item_id: agendaItem.id, matter_id: agendaItem.matterId, ...written })
    .execute()
  return id
}

const groundColumns = ({ ground = 'consent', forCount = null, presentCount = null }: Partial<CountedGround>) => ({
  ...{ ground, for_count: forCount, present_count: presentCount },
})

export type NewTabling = { reason: string; deferredTo: string; meanwhile?: string } & Partial<CountedGround>

export async function recordTabling(
  tx: Transaction,
  meeting: Place,
  agendaItem: ItemWithMatter,
  { reason, deferredTo, meanwhile = '', ...ground }: NewTabling,
  personId: string,
): Promise<string> {
  const id = crypto.randomUUID()
  const written = { reason, deferred_to: deferredTo, meanwhile, ...groundColumns(ground), recorded_by: personId }
  await tx
    .insertInto('tabling')
    .values({ id, ...placeOf(meeting), agenda_item_id: agendaItem.id, matter_id: agendaItem.matterId, ...written })
    .execute()
  return id
}

/** Steps the matter back to where its latest remaining fact left it. */
export async function restoreMatter(
  tx: Transaction,
  meeting: Place,
  agendaItem: ItemWithMatter,
  personId: string,
): Promise<void> {
  if (agendaItem.matterStatus === 'open') return
  // What another meeting has done since stands: a slip is taken back only where the matter still is.
  if ((await findLatestStep(tx, agendaItem.matterId))?.itemId !== agendaItem.id) return
  const to = statusByFact(await findLatestFact(tx, agendaItem.matterId))
  await takeMatterStep(tx, meeting, agendaItem, { act: 'retract', to, personId })
}

/** Puts the matter on the agenda of a coming meeting of the body, last; already there, nothing changes. */
export async function putOnAgenda(
  tx: Transaction,
  meeting: Place,
  matter: { id: string; title: string },
): Promise<void> {
  await sql`insert into agenda_item (id, network_id, body_id, meeting_id, position, number, title, matter_id)
    select ${crypto.randomUUID()}, ${meeting.networkId}, ${meeting.bodyId}, ${meeting.id}, last.position + 1,
      (last.position + 1)::text, ${matter.title}, ${matter.id}
    from (select last_position(${meeting.id}) as position) as last
    on conflict on constraint agenda_item_matter_once do nothing`.execute(tx)
}

/** Takes a matter off coming agendas that it stands on only because it was put off, where nobody has done anything about it. */
export async function takeOffComingAgendas(tx: Transaction, matterId: string): Promise<void> {
  const { rows } = await sql<{
    meetingId: string
  }>`delete from agenda_item using meeting where meeting.id = agenda_item.meeting_id and meeting.status = 'planned'
    and agenda_item.matter_id = ${matterId} and is_untouched_item(agenda_item.id)
    returning meeting.id as "meetingId"`.execute(tx)
  for (const { meetingId } of rows) await sql`select number_agenda(${meetingId})`.execute(tx)
}
