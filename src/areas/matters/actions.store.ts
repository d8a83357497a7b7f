import { sql, type RawBuilder } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import {
  actionsPerPage,
  type Action,
  type ActionChoices,
  type ActionFilter,
  type ActionStatus,
  type ActionStep,
} from './action.ts'
import type { ActionAct } from './action-status.rule.ts'
import { stands } from './matters.store.ts'

const columns = sql`action.id, action.network_id as "networkId", action.body_id as "bodyId", body.name as "bodyName",
  action.meeting_id as "meetingId", action.agenda_item_id as "itemId", action.matter_id as "matterId", action.wording,
  action.organisation_name as "organisationName", action.person_name as "personName", action.person_id as "personId",
  action.due_on::text as "dueOn", action.status,
  (select action_step.due_on::text from action_step where action_id = action.id and action_step.number = 1) as "agreedDueOn",
  (select jsonb_build_object('day', meeting.day, 'number', agenda_item.number, 'title', agenda_item.title)
    from agenda_item join meeting on meeting.id = agenda_item.meeting_id where agenda_item.id = action.agenda_item_id) as agreed,
  coalesce((select decision.wording from decision where decision.id = action.decision_id and ${stands('decision')}), '') as decision`

async function actionsWhere(tx: Transaction, condition: RawBuilder<unknown>): Promise<Action[]> {
  const { rows } = await sql<Action>`select ${columns} from action join body on body.id = action.body_id
    where ${condition} and ${stands('action')} order by action.recorded_at, action.id`.execute(tx)
  return rows
}

export const findAction = async (tx: Transaction, id: string): Promise<Action | undefined> =>
  (await actionsWhere(tx, sql`action.id = ${id}`))[0]

/** What was agreed at a meeting, in the order it was noted. */
export const listActionsAt = (tx: Transaction, meetingId: string): Promise<Action[]> =>
  actionsWhere(tx, sql`action.meeting_id = ${meetingId}`)

export const listActionsOf = (tx: Transaction, matterIds: readonly string[]): Promise<Action[]> =>
  actionsWhere(tx, sql`action.matter_id = any(${[...matterIds]}::uuid[])`)

/** What the person is to do and has not done, most overdue first. */
export async function listOwnOpenActions(tx: Transaction, personId: string): Promise<Action[]> {
  const { rows } = await sql<Action>`select ${columns} from action join body on body.id = action.body_id
    where action.person_id = ${personId} and action.status = 'open' and ${stands('action')}
    order by action.due_on nulls last, action.recorded_at, action.id limit 50`.execute(tx)
  return rows
}

const statusIs = (alias: 'action' | 'own', status: ActionFilter['status'], today: string) => {
  const column = sql.ref(`${alias}.status`)
  if (status === 'late') return sql`${column} = 'open' and ${sql.ref(`${alias}.due_on`)} < ${today}::date`
  return status ? sql`${column} = ${status}` : sql`true`
}

// Looked up from the reader's own bodies, so that what others have costs nothing.
const within = (personId: string, status = sql`true`) => sql`action.id in (
  select id from action as own where own.body_id = any (array(select readable_bodies())) and ${status}
  union select id from action as own where own.person_id = ${personId} and ${status})`

/** Actions that the person may read, their own first, and of those the most overdue; a page at a time, with how many there are. */
export async function listActions(
  tx: Transaction,
  { bodyId, organisation, status, page }: ActionFilter,
  { personId, today }: { personId: string; today: string },
): Promise<{ actions: Action[]; total: number }> {
  const { rows } = await sql<Action & { total: number }>`select ${columns}, (count(*) over ())::int as total
    from action join body on body.id = action.body_id
    where ${bodyId ? sql`action.body_id = ${bodyId}` : within(personId, statusIs('own', status, today))} and ${stands('action')}
      and ${statusIs('action', status, today)}
      and ${organisation ? sql`action.organisation_name = ${organisation}` : sql`true`}
    order by (action.person_id is not distinct from ${personId}) desc, (action.status = 'open') desc,
      action.due_on nulls last, action.recorded_at, action.id
    limit ${actionsPerPage} offset ${(page - 1) * actionsPerPage}`.execute(tx)
  return { actions: rows, total: rows[0]?.total ?? 0 }
}

/** What the list can be narrowed by: bodies and organisations that have an action. */
export async function listActionChoices(tx: Transaction, personId: string): Promise<ActionChoices> {
  const { rows } = await sql<ActionChoices>`
    with seen as (select distinct body.id, body.name, organisation_name from action join body on body.id = action.body_id
      where ${within(personId)} and ${stands('action')})
    select coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name)
        from (select distinct id, name from seen) as bodies), '[]') as bodies,
      array(select distinct organisation_name from seen where organisation_name <> '' order by 1) as organisations`.execute(
    tx,
  )
  return rows[0] ?? { bodies: [], organisations: [] }
}

/** Every step of these actions, oldest first. */
export async function listActionSteps(tx: Transaction, actionIds: readonly string[]): Promise<ActionStep[]> {
  if (actionIds.length === 0) return []
  const { rows } = await sql<ActionStep>`select action_id as "actionId", action_step.number, act, remark,
      action_step.due_on::text as "dueOn", action_step.person_id as "personId", coalesce(person.name, '') as "personName",
      taken_at as "takenAt"
    from action_step left join person on person.id = action_step.person_id
    where action_id = any(${[...actionIds]}::uuid[]) order by taken_at, action_id, number`.execute(tx)
  return rows
}

export type NewAction = Pick<
  Action,
  'id' | 'networkId' | 'bodyId' | 'meetingId' | 'itemId' | 'matterId' | 'wording' | 'organisationName' | 'personName'
> & { decisionId: string | null; organisationId: string | null; personId: string | null; dueOn: string | null }

/** Adds the action; its first step ('add') is taken by `recordActionStep`. */
export const recordAction = (tx: Transaction, action: NewAction, recordedBy: string) =>
  tx
    .insertInto('action')
    .values({
      ...{ id: action.id, network_id: action.networkId, body_id: action.bodyId, meeting_id: action.meetingId },
      ...{ agenda_item_id: action.itemId, matter_id: action.matterId, decision_id: action.decisionId },
      ...{ wording: action.wording, organisation_name: action.organisationName, person_name: action.personName },
      ...{ organisation_id: action.organisationId, person_id: action.personId, due_on: action.dueOn },
      recorded_by: recordedBy,
    })
    .execute()

export type NewActionStep = {
  action: Pick<Action, 'id' | 'bodyId'>
  act: ActionAct
  from: ActionStatus | ''
  to: ActionStatus
  remark?: string
  /** The day that was agreed, of the first step; the new one, of a step that puts it off. */
  dueOn?: string | null
  personId: string
}

/** Takes an action one step on. The database refuses a step that does not begin where the last one ended. */
export const recordActionStep = (
  tx: Transaction,
  { action, act, from, to, remark = '', dueOn, personId }: NewActionStep,
) =>
  sql`insert into action_step (action_id, number, body_id, act, from_status, to_status, remark, due_on, person_id)
    select ${action.id}, count(*) + 1, ${action.bodyId}, ${act}, ${from}, ${to}, ${remark}, ${dueOn ?? null}::date, ${personId}
    from action_step where action_id = ${action.id}`.execute(tx)
