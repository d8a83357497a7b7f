import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

export type OwnPerson = { id: string; name: string; title: string }

/** The organisation's own people today: those with a post there or a role in it. */
export async function listOwnPeople(tx: Transaction, organisationId: string, today: string): Promise<OwnPerson[]> {
  const { rows } = await sql<OwnPerson>`
    select person.id, person.name, coalesce(max(held.title), '') as title from person join (
      select person_id, title from post where organisation_id = ${organisationId} and held_from <= ${today}::date
        and (held_to is null or held_to >= ${today}::date)
      union all
      select person_id, null from role_holding where organisation_id = ${organisationId} and valid_from <= ${today}::date
        and (valid_to is null or valid_to >= ${today}::date)) as held on held.person_id = person.id
    group by person.id, person.name order by person.name`.execute(tx)
  return rows
}

type Key = { organisationId: string; networkId: string }
export type OwnNote = { reason: string; registrationNumber: string; contactId: string | null }

/** Puts the organisation's own note on the network in place of what was there. */
export async function recordOwnNote(tx: Transaction, key: Key, note: OwnNote, personId: string): Promise<void> {
  const written = {
    ...{ reason: note.reason, diary_number: note.registrationNumber, contact_id: note.contactId },
    ...{ changed_by: personId, changed_at: sql<Date>`now()` },
  }
  await tx
    .insertInto('own_membership')
    .values({ organisation_id: key.organisationId, network_id: key.networkId, ...written })
    .onConflict((conflict) => conflict.constraint('own_membership_pk').doUpdateSet(written))
    .execute()
}

export type NewTask = { wording: string; personId: string | null; dueOn: string | null }

/** Adds an own task and gives its id. */
export async function recordOwnTask(tx: Transaction, key: Key, ownTask: NewTask, addedBy: string): Promise<string> {
  const id = crypto.randomUUID()
  await tx
    .insertInto('own_task')
    .values({
      ...{ id, organisation_id: key.organisationId, network_id: key.networkId, added_by: addedBy },
      ...{ wording: ownTask.wording, person_id: ownTask.personId, due_on: ownTask.dueOn },
    })
    .execute()
  return id
}

/** Notes the day a task was done, or with null that it is open again. A task that is so already stays as it is. */
export const changeTaskDone = (tx: Transaction, key: Key, taskId: string, doneOn: string | null) =>
  tx
    .updateTable('own_task')
    .set({ done_on: doneOn })
    .where('id', '=', taskId)
    .where('organisation_id', '=', key.organisationId)
    .where('network_id', '=', key.networkId)
    .where('done_on', doneOn === null ? 'is not' : 'is', null)
    .execute()
