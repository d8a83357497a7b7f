import { sql, type ControlledTransaction } from 'kysely'
import { expect } from 'vitest'
import { may, type Actor } from '#areas/access/index.ts'
import { findActor } from '#areas/access/session.store.ts'
import type { DB } from '#platform/db-types.ts'
import { mayRead, type Asked } from './naive-model.ts'
import { insertInto, type Statement } from './try.ts'
import { tokenOf, type World } from './world.ts'

export type Tx = ControlledTransaction<DB>

/** Everything done inside is undone after, also the role and the person that were set. */
async function aside<T>(tx: Tx, role: string, personId: string, work: () => Promise<T>): Promise<T> {
  await sql.raw(`savepoint aside; set local role ${role}; set local radslag.person = '${personId}'`).execute(tx)
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
export async function actorOf(tx: Tx, personId: string): Promise<Actor> {
  const actor = await aside(tx, 'radslag_access', '', () => findActor(tx, tokenOf(personId)))
  if (!actor) throw new Error('a person with a session is nobody')
  return actor
}

const keys: Partial<Record<keyof World, string[]>> = {
  ...{ network_member: ['network_id', 'organisation_id'], meeting_step: ['meeting_id', 'number'] },
  ...{ matter_step: ['matter_id', 'number'], provenance: ['record_id', 'field'], retraction: ['fact_id'] },
  ...{ attendance_item: ['attendance_id', 'agenda_item_id'], item_guest: ['agenda_item_id', 'person_id'] },
  'published.withdrawal': ['edition_id'],
}
const keyOf = (table: keyof World) => keys[table] ?? ['id']
/** The role that serves people has no rights at all on sessions: to ask would be an error, not an empty answer. */
const tables = Object.keys(mayRead)
  .map((table) => table as keyof World)
  .filter((table) => table !== 'session')

/** Every row that the database shows to this person. */
export async function shownRows(tx: Tx, personId: string): Promise<string[]> {
  const each = tables.map(
    (table) => `select concat_ws(' ', '${table}', ${keyOf(table).join(', ')}) as row from ${table}`,
  )
  const { rows } = await aside(tx, 'radslag_app', personId, () =>
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
  const { world, me } = asked
  for (const matter of world.matter) {
    const place = { networkId: matter.network_id, bodyId: matter.body_id }
    expect(may(actor, 'read-body', place)).toBe(mayRead.matter(asked, matter))
  }
  for (const member of world.network_member) {
    const isReader = may(actor, 'read-network', { networkId: member.network_id })
    expect(isReader || may(actor, 'add-network')).toBe(mayRead.network_member(asked, member))
  }
  expect(may(actor, 'read-outbox')).toBe(world.mail.every((letter) => mayRead.mail(asked, letter)))
  const visits = world.item_guest.filter((guest) => guest.person_id === me)
  expect([...actor.guestItemIds].sort()).toEqual(visits.map((visit) => visit.agenda_item_id).sort())
}

/** Whether the database let it happen. A fault other than a refusal is a fault of the test, and rises. */
export const isDone = (tx: Tx, personId: string, statement: Statement): Promise<boolean> =>
  aside(tx, 'radslag_app', personId, async () => {
    try {
      return (await statement.execute(tx)).numAffectedRows === 1n
    } catch (fault) {
      if (Reflect.get(Object(fault), 'code') === '42501') return false
      throw fault
    }
  })
