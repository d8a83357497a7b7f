// Real: the database's policies, the policy in code and the query that tells who somebody is. The world is put in with
// foreign keys asleep, in one transaction that is never committed.
import fc from 'fast-check'
import { sql, type ControlledTransaction } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { may, type Actor } from '#areas/access/index.ts'
import { findActor } from '#areas/access/session.store.ts'
import { openDb, type Db } from '#platform/db.ts'
import type { DB } from '#platform/db-types.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { mayRead, type Asked } from './two-walls/naive-model.ts'
import { insertInto, type Kind, type Statement } from './two-walls/try.ts'
import { triesAtMeetings } from './two-walls/tries-at-meetings.ts'
import { triesAtNetworks } from './two-walls/tries-at-networks.ts'
import { aPlan, makeWorld, tokenOf, type World } from './two-walls/world.ts'

const worlds = 50
const triesInEach = 60
/** How many tries at the least must have been comparable, so that the test cannot quietly come to test nothing. */
const cases = 2_000

type Tx = ControlledTransaction<DB>
const kinds: readonly Kind[] = [...triesAtMeetings, ...triesAtNetworks]
const aTry = fc.record({ who: fc.nat(11), what: fc.nat(kinds.length - 1), at: fc.nat(47) })

let database: TestDatabase
let db: Db
beforeAll(async () => {
  database = await createTestDatabase()
  db = openDb(database.adminUrl, 1)
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

/** Everything done inside is undone after, also the role and the person that were set. */
async function aside<T>(tx: Tx, role: string, personId: string, work: () => Promise<T>): Promise<T> {
  await sql.raw(`savepoint aside; set local role ${role}; set local radslag.person = '${personId}'`).execute(tx)
  try {
    return await work()
  } finally {
    await sql.raw('rollback to savepoint aside').execute(tx)
  }
}

async function putIn(tx: Tx, world: World): Promise<void> {
  await sql`set local session_replication_role = replica`.execute(tx)
  for (const [table, rows] of Object.entries(world)) if (rows.length > 0) await insertInto(table, ...rows).execute(tx)
  await sql`set local session_replication_role = origin`.execute(tx)
}

const keyOf: Partial<Record<keyof World, string>> = {
  ...{ network_member: 'network_id', meeting_step: 'meeting_id', matter_step: 'matter_id', provenance: 'record_id' },
  ...{ attendance_item: 'attendance_id', retraction: 'fact_id', item_guest: "agenda_item_id || '/' || person_id" },
  'published.withdrawal': 'edition_id',
}
const tables = Object.keys(mayRead)
  .map((name) => name as keyof World)
  .filter((name) => name !== 'session')

async function seen(tx: Tx, personId: string): Promise<string[]> {
  const each = tables.map((name) => `select '${name}: ' || ${keyOf[name] ?? 'id'} as row from ${name}`)
  const { rows } = await aside(tx, 'radslag_app', personId, () =>
    sql.raw<{ row: string }>(each.join(' union all ')).execute(tx),
  )
  return rows.map(({ row }) => row).sort()
}

function expectedToSee(asked: Asked): string[] {
  const keyIn = (name: keyof World, row: object) =>
    name === 'item_guest'
      ? `${Reflect.get(row, 'agenda_item_id')}/${Reflect.get(row, 'person_id')}`
      : String(Reflect.get(row, keyOf[name] ?? 'id'))
  const ofTable = <Name extends keyof World>(name: Name) =>
    asked.world[name]
      .filter((row: World[Name][number]) => mayRead[name](asked, row))
      .map((row) => `${name}: ${keyIn(name, row)}`)
  return tables.flatMap((name) => ofTable(name)).sort()
}

/** What the code would let somebody read, against what the model says; guests are asked for item by item. */
function expectPolicyToAgree(asked: Asked, actor: Actor): void {
  for (const matter of asked.world.matter) {
    const place = { networkId: matter.network_id, bodyId: matter.body_id }
    expect(may(actor, 'read-body', place)).toBe(mayRead.matter(asked, matter))
  }
  const isRunning = may(actor, 'add-network')
  for (const { network_id } of asked.world.network_member) {
    const isReader = may(actor, 'read-network', { networkId: network_id })
    expect(isReader || isRunning).toBe(
      asked.world.network_member.some((row) => row.network_id === network_id && mayRead.network_member(asked, row)),
    )
  }
  expect(may(actor, 'read-outbox')).toBe(asked.world.mail.every((row) => mayRead.mail(asked, row)))
  const visits = asked.world.item_guest.filter((guest) => guest.person_id === asked.me)
  expect([...actor.guestItemIds].sort()).toEqual(visits.map((visit) => visit.agenda_item_id).sort())
}

const isRefusal = (fault: unknown) => Reflect.get(Object(fault), 'code') === '42501' // insufficient privilege: a policy or a missing grant

async function isDone(tx: Tx, personId: string, statement: Statement): Promise<boolean> {
  return aside(tx, 'radslag_app', personId, async () => {
    try {
      const result = await statement.execute(tx)
      return result.numAffectedRows === 1n
    } catch (fault) {
      if (isRefusal(fault)) return false
      throw fault
    }
  })
}

async function findDays(tx: Tx) {
  const { rows } = await sql<{ yesterday: string; today: string; tomorrow: string }>`
    select (stockholm_today() - 1)::text as yesterday, stockholm_today()::text as today, (stockholm_today() + 1)::text as tomorrow`.execute(
    tx,
  )
  return rows[0] ?? { yesterday: '', today: '', tomorrow: '' }
}

it(
  'gives one answer from the policy, the database and the model, whoever asks for whatever',
  { timeout: 120_000 },
  async () => {
    const count = { tried: 0, done: 0, rows: 0, seen: 0, kinds: new Map<string, number>() }
    const property = fc.asyncProperty(
      aPlan,
      fc.array(aTry, { minLength: triesInEach, maxLength: triesInEach }),
      async (plan, tries) => {
        const tx = await db.startTransaction().execute()
        try {
          const days = await findDays(tx)
          const world = makeWorld(plan, days)
          await putIn(tx, world)
          const actors = new Map<string, Actor>()
          for (const { id } of world.person) {
            const asked = { world, me: id, today: days.today }
            const actor = await aside(tx, 'radslag_access', '', () => findActor(tx, tokenOf(id)))
            if (!actor) throw new Error('a person with a session is nobody')
            actors.set(id, actor)
            expectPolicyToAgree(asked, actor)
            const rows = await seen(tx, id)
            expect(rows).toEqual(expectedToSee(asked))
            count.seen += rows.length
            count.rows += tables.reduce((sum, name) => sum + world[name].length, 0)
          }
          for (const { who, what, at } of tries) {
            const me = world.person[who % world.person.length]?.id ?? ''
            const actor = actors.get(me)
            const one = actor && kinds[what]?.prepare({ world, me, today: days.today }, actor, at)
            if (!one) continue
            const name = kinds[what]?.name ?? ''
            const database = await isDone(tx, me, one.statement)
            expect({ name, database, policy: one.policy ?? one.naive }).toEqual({
              name,
              database: one.naive,
              policy: one.naive,
            })
            count.tried += 1
            count.done += database ? 1 : 0
            if (database) count.kinds.set(name, (count.kinds.get(name) ?? 0) + 1)
          }
        } finally {
          await tx.rollback().execute()
        }
      },
    )
    await fc.assert(property, { numRuns: worlds, endOnFailure: false })
    console.log(count)
    expect(count.tried).toBeGreaterThanOrEqual(cases)
  },
)
