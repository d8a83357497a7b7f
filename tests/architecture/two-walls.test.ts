// Real: the database's policies, the policy in code and the query that tells who somebody is. The world is put in with
// foreign keys asleep, in one transaction that is never committed.
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '#areas/access/index.ts'
import { openDb, type Db } from '#platform/db.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { aPlan } from './two-walls/plan.ts'
import type { World } from './two-walls/rows.ts'
import { triesAfterMeetings } from './two-walls/tries-after-meetings.ts'
import { triesAtContinuations } from './two-walls/tries-at-continuations.ts'
import { triesAtEditions } from './two-walls/tries-at-editions.ts'
import { triesAtFacts } from './two-walls/tries-at-facts.ts'
import { triesAtItems } from './two-walls/tries-at-items.ts'
import { triesAtMeetings } from './two-walls/tries-at-meetings.ts'
import { triesAtNetworks } from './two-walls/tries-at-networks.ts'
import { triesAtOrganisations } from './two-walls/tries-at-organisations.ts'
import { triesAtPeople } from './two-walls/tries-at-people.ts'
import { triesAtRecords } from './two-walls/tries-at-records.ts'
import { triesAtSecrecy } from './two-walls/tries-at-secrecy.ts'
import { triesBeforeMeetings } from './two-walls/tries-before-meetings.ts'
import {
  actorOf,
  expectPolicyToAgree,
  isDone,
  putIn,
  readableRows,
  shownRows,
  type Tx,
  type Who,
} from './two-walls/walls.ts'
import { makeWorld } from './two-walls/world.ts'

/** How many things people try to do, at the least; what they may read is asked besides. */
const cases = 14_000

const kinds = [
  ...[...triesAtMeetings, ...triesAtItems, ...triesAtNetworks, ...triesAtEditions, ...triesAtFacts],
  ...[...triesAtOrganisations, ...triesAtPeople, ...triesAtSecrecy],
  ...[...triesBeforeMeetings, ...triesAtRecords, ...triesAfterMeetings, ...triesAtContinuations],
]
/** Each kind of thing three times in every world: twice by anybody, and by somebody who may or nearly may. */
const plays = kinds.flatMap((kind) => [false, false, true].map((wantsAllowed) => ({ kind, wantsAllowed })))
const someTries = fc.array(fc.record({ who: fc.nat(47), at: fc.nat(47) }), {
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
  for (const { person_id: me, guest_item_id } of world.session) {
    const who = { me, guestItem: guest_item_id ?? null }
    const actor = await actorOf(tx, who)
    askers.push({ ...who, actor })
    expectPolicyToAgree({ world, ...who, today }, actor)
    expect(await shownRows(tx, who)).toEqual(readableRows({ world, ...who, today }))
  }
  return askers
}

const seen = { tried: 0, done: new Set<string>(), refused: new Set<string>() }

type Asker = Who & { actor: Actor }

/** Somebody and a row to try it on; for somebody who may, everyone and a dozen rows are gone through. */
function choose(world: World, today: string, askers: Asker[], { kind, wantsAllowed }: Play, { who, at }: At) {
  const rows = wantsAllowed ? [...Array(12).keys()].map((more) => at + more) : [at]
  const tries = rows.flatMap((row) =>
    askers.flatMap(({ me, guestItem, actor }) => {
      const one = kind.prepare({ world, me, guestItem, today }, actor, row)
      return one ? [{ ...one, me, guestItem, name: kind.name }] : []
    }),
  )
  const allowed = wantsAllowed ? tries.find((one) => one.naive) : undefined
  const mighty = wantsAllowed ? tries.filter((one) => one.isMighty) : []
  return allowed ?? mighty[who % mighty.length] ?? tries[who % tries.length]
}
type Play = (typeof plays)[number]
type At = { who: number; at: number }

async function tryIt(
  tx: Tx,
  { name, statement, naive, policy, isMighty: _, ...who }: NonNullable<ReturnType<typeof choose>>,
) {
  const database = await isDone(tx, who, statement)
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
  await fc.assert(oneAnswer, { numRuns: Math.ceil((cases * 1.2) / plays.length), endOnFailure: true })
  expect(seen.tried).toBeGreaterThanOrEqual(cases)
  // Every kind of thing was both done and refused, but for what nobody may and what everybody may.
  const names = kinds.map(({ name }) => name)
  expect(names.filter((name) => !seen.done.has(name))).toEqual(
    kinds.filter(({ isForNobody }) => isForNobody).map(({ name }) => name),
  )
  expect(names.filter((name) => !seen.refused.has(name))).toEqual(['write a letter'])
}, 180_000)
