import { sql, type ControlledTransaction } from 'kysely'
import { expect } from 'vitest'
import { isOpenTo, may, mayKnowNetwork, type Actor } from '#areas/access/index.ts'
import { findActor } from '#areas/access/session.store.ts'
import type { DB } from '#platform/db-types.ts'
import { isOfOrganisation, myVisits, type Asked } from './naive-model.ts'
import { mayRead } from './naive-reading.ts'
import { isClosed } from './naive-secrecy.ts'
import { asInCode } from './restrictions-in-code.ts'
import { insertInto, type Statement } from './try.ts'
import type { World } from './rows.ts'
import { tokenOf } from './world.ts'

export type Tx = ControlledTransaction<DB>

export type Who = { me: string; guestItem: string | null }
const nobody: Who = { me: '', guestItem: null }

/** Everything done inside is undone after, also the role and the person that were set. */
async function aside<T>(tx: Tx, role: string, { me, guestItem }: Who, work: () => Promise<T>): Promise<T> {
  const settings = `set local radslag.person = '${me}'; set local radslag.guest_item = '${guestItem ?? ''}'`
  await sql.raw(`savepoint aside; set local role ${role}; ${settings}`).execute(tx)
  try {
    return await work()
  } finally {
    await sql.raw('rollback to savepoint aside').execute(tx)
  }
}

export async function putIn(tx: Tx, world: World): Promise<void> {
  await sql`set local session_replication_role = replica`.execute(tx)
  for (const [table, rows] of Object.entries(world)) if (rows.length > 0) await insertInto(table, ...rows).execute(tx)
  await sql`set local session_replication_role = origin`.execute(tx)
}

/** The person as the program itself finds them, by their session. */
export async function actorOf(tx: Tx, { me, guestItem }: Who): Promise<Actor> {
  const actor = await aside(tx, 'radslag_access', nobody, () => findActor(tx, tokenOf(me, guestItem)))
  if (!actor) throw new Error('a person with a session is nobody')
  return actor
}

const keys: Partial<Record<keyof World, string[]>> = {
  ...{ population: ['set_id', 'organisation_id'], boundary: ['set_id', 'code'], network_criterion: ['network_id'] },
  ...{ criterion_answer: ['network_id', 'organisation_id', 'year'], identity_provider: ['organisation_id'] },
  ...{ programme_decision: ['programme_id', 'organisation_id'], own_membership: ['organisation_id', 'network_id'] },
  ...{ restriction_person: ['restriction_id', 'person_id'], meeting_step: ['meeting_id', 'number'] },
  ...{ matter_step: ['matter_id', 'number'], provenance: ['record_id', 'field'], retraction: ['fact_id'] },
  ...{ attendance_item: ['attendance_id', 'agenda_item_id'], item_guest: ['agenda_item_id', 'person_id'] },
  ...{ notes_update: ['agenda_item_id', 'number'], poll_answer: ['option_id', 'person_id'] },
  ...{ item_request_answer: ['request_id'], remark_answer: ['remark_id'], vote_cast: ['vote_id', 'attendance_id'] },
  ...{ correction_step: ['correction_id', 'number'], action_step: ['action_id', 'number'] },
  ...{ hand_over_step: ['hand_over_id', 'number'], mail_preference: ['person_id', 'kind'] },
  continuation_proposal: ['agenda_item_id', 'earlier_item_id'],
  ...{ import_draft_apart: ['draft_id', 'other_id'], import_draft_change: ['draft_id', 'version'] },
  sent_notice: ['person_id', 'kind', 'subject'],
  'published.withdrawal': ['edition_id'],
}
const keyOf = (table: keyof World) => keys[table] ?? ['id']
/** The role that serves people has no rights at all on these: to ask would be an error, not an empty answer. */
const outOfReach = ['session', 'passkey']
const tables = Object.keys(mayRead)
  .map((table) => table as keyof World)
  .filter((table) => !outOfReach.includes(table))

/** Every row that the database shows to this person. */
export async function shownRows(tx: Tx, who: Who): Promise<string[]> {
  const each = tables.map(
    (table) => `select concat_ws(' ', '${table}', ${keyOf(table).join(', ')}) as row from ${table}`,
  )
  const { rows } = await aside(tx, 'radslag_app', who, () =>
    sql.raw<{ row: string }>(each.join(' union all ')).execute(tx),
  )
  return rows.map(({ row }) => row).sort()
}

/** Every row that the model says this person may see. */
export function readableRows(asked: Asked): string[] {
  const ofTable = <Name extends keyof World>(table: Name) =>
    asked.world[table]
      .filter((row: World[Name][number]) => mayRead[table](asked, row))
      .map((row) => [table, ...keyOf(table).map((column) => Reflect.get(row, column))].join(' '))
  return tables.flatMap((table) => ofTable(table)).sort()
}

/** What the code would let somebody read, against the model. */
export function expectPolicyToAgree(asked: Asked, actor: Actor): void {
  const { world } = asked
  for (const matter of world.matter) {
    const place = { networkId: matter.network_id, bodyId: matter.body_id }
    const isOpen = !isClosed(asked, matter.id)
    expect(may(actor, 'read-body', place) && isOpen).toBe(mayRead.matter(asked, matter))
  }
  for (const restriction of world.restriction)
    expect(isOpenTo(actor, asInCode(world, restriction)) || restriction.lifted_at !== null).toBe(
      !isClosed(asked, restriction.record_id) || restriction.lifted_at !== null,
    )
  for (const { network_id: networkId, ...row } of world.network_goal)
    expect(mayKnowNetwork(actor, networkId)).toBe(mayRead.network_goal(asked, { network_id: networkId, ...row }))
  for (const join of world.person_join)
    expect(may(actor, 'read-network', { networkId: join.network_id })).toBe(mayRead.person_join(asked, join))
  for (const draft of world.reading_log.filter((row) => row.person_id !== asked.me))
    expect(may(actor, 'read-reading-log', { networkId: draft.network_id })).toBe(mayRead.reading_log(asked, draft))
  for (const { id: organisationId = '' } of world.organisation)
    expect(may(actor, 'read-organisation', { organisationId })).toBe(isOfOrganisation(asked, organisationId))
  expect(may(actor, 'read-outbox')).toBe(world.mail.every((letter) => mayRead.mail(asked, letter)))
  expect([...actor.guestItemIds].sort()).toEqual(
    myVisits(asked)
      .map((visit) => visit.agenda_item_id)
      .sort(),
  )
}

/** Whether the database let it happen. A fault other than a refusal is a fault of the test, and rises. */
export const isDone = (tx: Tx, who: Who, statement: Statement): Promise<boolean> =>
  aside(tx, 'radslag_app', who, async () => {
    try {
      const { numAffectedRows, rows } = await statement.execute(tx)
      return numAffectedRows === undefined ? rows.length > 0 : numAffectedRows === 1n
    } catch (fault) {
      if (Reflect.get(Object(fault), 'code') === '42501') return false
      throw fault
    }
  })
