// With rows in every table: what does the database show when no person has been set?
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import fc from 'fast-check'
import { actAs, openDb, type Db } from '#platform/db.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import type { World } from './two-walls/rows.ts'
import { putIn } from './two-walls/walls.ts'
import { aPlan } from './two-walls/plan.ts'
import { makeWorld } from './two-walls/world.ts'

let database: TestDatabase
let app: Db
let world: World
beforeAll(async () => {
  database = await createTestDatabase()
  app = openDb(database.appUrl, 1)
  const [plan] = fc.sample(aPlan, { numRuns: 1, seed: 1 })
  if (!plan) throw new Error('no plan')
  // The same day three times over: nothing here turns on it.
  world = makeWorld(plan, { yesterday: '2026-01-01', today: '2026-01-01', tomorrow: '2026-01-01' })
  const admin = openDb(database.adminUrl, 1)
  const tx = await admin.startTransaction().execute()
  await putIn(tx, world)
  await tx.commit().execute()
  await admin.destroy()
})
afterAll(async () => {
  await app.destroy()
  await database.drop()
})

async function countsAs(personId: string | undefined): Promise<Record<string, number>> {
  return actAs(app, personId, async (tx) => {
    const { rows: tables } = await sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables
      where schemaname in ('public', 'published') and has_any_column_privilege(schemaname || '.' || tablename, 'select')`.execute(
      tx,
    )
    const each = tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`)
    const { rows } = await sql.raw<{ name: string; rows: number }>(each.join(' union all ')).execute(tx)
    return Object.fromEntries(rows.filter((row) => row.rows > 0).map((row) => [row.name, row.rows]))
  })
}

it('shows nothing but the table of which step follows which', async () => {
  expect(Object.keys(await countsAs(undefined))).toEqual(['public.transition'])
})

const register = ['boundary', 'boundary_set', 'organisation', 'organisation_event', 'population', 'population_set']
/** Of those who publish how they are reached. */
const published = ['person', 'post']

it('shows nothing more to a person who does not exist, but the register and what people publish of themselves', async () => {
  const shown = await countsAs('00000000-0000-4000-8000-000000000000')
  const tables = [...register, ...published, 'transition'].map((name) => `public.${name}`).sort()
  expect(Object.keys(shown).sort()).toEqual(tables)
  expect(shown['public.person']).toBe(world.person.filter((person) => person.contact_is_published).length)
})

it('forgets the person when the transaction ends', async () => {
  const someone = world.person[0]?.id
  expect(Object.keys(await countsAs(someone))).toContain('public.person')
  const { rows } = await sql`select from person`.execute(app)
  expect(rows).toEqual([])
})
