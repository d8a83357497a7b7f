// Real: the database's policies, the policy in code and the query that tells who somebody is. The world is put in with
// foreign keys asleep, in one transaction that is never committed.
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '#areas/access/index.ts'
import { openDb, type Db } from '#platform/db.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { triesAtMeetings } from './two-walls/tries-at-meetings.ts'
import { triesAtNetworks } from './two-walls/tries-at-networks.ts'
import { actorOf, expectPolicyToAgree, isDone, putIn, readableRows, shownRows, type Tx } from './two-walls/walls.ts'
import { aPlan, makeWorld, type World } from './two-walls/world.ts'

/** How many things people try to do, at the least; what they may read is asked besides. */
const cases = 2_000

const kinds = [...triesAtMeetings, ...triesAtNetworks]
/** Each kind of thing twice in every world: by anybody, and by somebody who may, if there is one. */
const plays = kinds.flatMap((kind) => [false, true].map((wantsAllowed) => ({ kind, wantsAllowed })))
const someTries = fc.array(fc.record({ who: fc.nat(11), at: fc.nat(47) }), {
  ...{ minLength: plays.length, maxLength: plays.length },
})

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

async function findDays(tx: Tx) {
  const { rows } = await sql<{ yesterday: string; today: string; tomorrow: string }>`
    select (stockholm_today() - 1)::text as yesterday, stockholm_today()::text as today,
      (stockholm_today() + 1)::text as tomorrow`.execute(tx)
  return rows[0] ?? { yesterday: '', today: '', tomorrow: '' }
}

async function readAsEverybody(tx: Tx, world: World, today: string): Promise<Asker[]> {
  const askers: Asker[] = []
  for (const { id: me } of world.person) {
    const actor = await actorOf(tx, me)
    askers.push({ me, actor })
    expectPolicyToAgree({ world, me, today }, actor)
    expect(await shownRows(tx, me)).toEqual(readableRows({ world, me, today }))
  }
  return askers
}

const seen = { tried: 0, done: new Set<string>(), refused: new Set<string>() }

type Asker = { me: string; actor: Actor }

/** Somebody and a row to try it on; for somebody who may, everyone and a dozen rows are gone through. */
function choose(world: World, today: string, askers: Asker[], { kind, wantsAllowed }: Play, { who, at }: At) {
  const rows = wantsAllowed ? [...Array(12).keys()].map((more) => at + more) : [at]
  const tries = rows.flatMap((row) =>
    askers.flatMap(({ me, actor }) => {
      const one = kind.prepare({ world, me, today }, actor, row)
      return one ? [{ ...one, me, name: kind.name }] : []
    }),
  )
  return (wantsAllowed ? tries.find((one) => one.naive) : undefined) ?? tries[who % tries.length]
}
type Play = (typeof plays)[number]
type At = { who: number; at: number }

async function tryIt(tx: Tx, { me, name, statement, naive, policy }: NonNullable<ReturnType<typeof choose>>) {
  const database = await isDone(tx, me, statement)
  expect({ name, database, policy: policy ?? naive }).toEqual({ name, database: naive, policy: naive })
  seen.tried += 1
  seen[database ? 'done' : 'refused'].add(name)
}

const oneAnswer = fc.asyncProperty(aPlan, someTries, async (plan, tries) => {
  const tx = await db.startTransaction().execute()
  try {
    const days = await findDays(tx)
    const world = makeWorld(plan, days)
    await putIn(tx, world)
    const askers = await readAsEverybody(tx, world, days.today)
    for (const [index, play] of plays.entries()) {
      const chosen = choose(world, days.today, askers, play, tries[index] ?? { who: 0, at: 0 })
      if (chosen) await tryIt(tx, chosen)
    }
  } finally {
    await tx.rollback().execute()
  }
})

it('gives one answer from the policy, the database and the model, whoever asks for whatever', async () => {
  await fc.assert(oneAnswer, { numRuns: Math.ceil((cases * 1.2) / plays.length) })
  expect(seen.tried).toBeGreaterThanOrEqual(cases)
  // Every kind of thing was both done and refused, but for what nobody may and what everybody may.
  const names = kinds.map(({ name }) => name)
  expect(names.filter((name) => !seen.done.has(name))).toEqual([
    "take a step in another person's name",
    "decide in another person's name",
    'retract a decision of another meeting',
    'publish in the name of another network',
  ])
  expect(names.filter((name) => !seen.refused.has(name))).toEqual(['write a letter'])
}, 120_000)
