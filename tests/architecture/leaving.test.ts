// Real: the database. Somebody leaves, and the last one who holds the keys does not.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { actAs, openDb, type Db } from '#platform/db.ts'
import { aBody, aPerson, aRole } from '../support/builders.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let admin: Db
let app: Db
let organisation: string
let keeper: string
let leaver: string
let post: string

beforeAll(async () => {
  database = await createTestDatabase()
  admin = openDb(database.adminUrl, 1)
  app = openDb(database.appUrl, 1)
})
afterAll(async () => {
  await Promise.all([admin.destroy(), app.destroy()])
  await database.drop()
})
beforeEach(async () => {
  organisation = randomUUID()
  const row = { id: organisation, kind: 'association', name: 'Föreningen', short_name: 'F' }
  await admin.insertInto('organisation').values(row).execute()
  keeper = (await aRole(admin, { role: 'organisation-administrator', organisation_id: organisation })).id
  leaver = (await aPerson(admin)).id
  post = randomUUID()
  const held = { person_id: leaver, organisation_id: organisation, title: 'chef', held_from: '2020-01-01' }
  await admin
    .insertInto('post')
    .values({ id: post, ...held })
    .execute()
})

const endPost = (lastDay: string | null, by = keeper) =>
  actAs(app, by, (tx) => sql`select end_post(${post}, ${lastDay})`.execute(tx))
const rolesOf = (person: string) =>
  admin
    .selectFrom('role_holding')
    .select(['role', 'valid_from as from', 'valid_to as to', 'substitutes_for'])
    .where('person_id', '=', person)
    .orderBy('valid_from')
    .execute()
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => String(Reflect.get(Object(fault), 'constraint') ?? Reflect.get(Object(fault), 'code')),
  )

describe('one who leaves an organisation', () => {
  it('leaves its seats and roles that day, never begins those to come, and keeps what is held for nobody', async () => {
    const body = await aBody(admin)
    const seat = { person_id: leaver, network_id: body.network_id, body_id: body.id }
    await aRole(admin, { role: 'member', ...seat, represents_id: organisation })
    await aRole(admin, { role: 'reader', person_id: leaver, organisation_id: organisation, valid_from: '2020-01-02' })
    await aRole(admin, { role: 'reader', ...seat, valid_from: '2020-01-03' })
    const later = { id: randomUUID(), role: 'chair', ...seat, represents_id: organisation, valid_from: '2990-01-01' }
    await aRole(admin, later)
    const stepsIn = { network_id: body.network_id, body_id: body.id, substitutes_for: later.id }
    const substitute = await aRole(admin, { role: 'substitute', ...stepsIn })
    await endPost('2026-01-31')
    expect(await rolesOf(leaver)).toMatchObject([
      { role: 'member', from: '2020-01-01', to: '2026-01-31' },
      { role: 'reader', from: '2020-01-02', to: '2026-01-31' },
      { role: 'reader', from: '2020-01-03', to: null },
    ])
    expect(await rolesOf(substitute.id)).toMatchObject([{ role: 'substitute', substitutes_for: null }])
  })

  it('leaves on a day, and by the organisation’s own hand', async () => {
    expect(await codeOf(endPost(null))).toBe('22004')
    const stranger = await aRole(admin, { role: 'organisation-administrator', organisation_id: await another() })
    expect(await codeOf(endPost('2026-01-31', stranger.id))).toBe('42501')
    expect(await codeOf(endPost('2026-01-31', leaver))).toBe('42501')
  })
})

const another = async () => {
  const id = randomUUID()
  await admin.insertInto('organisation').values({ id, kind: 'company', name: 'Bolaget', short_name: 'B' }).execute()
  return id
}

describe('the last administrator of an organisation', () => {
  const change = (set: Record<string, string>) =>
    codeOf(admin.updateTable('role_holding').set(set).where('person_id', '=', keeper).execute())
  const alsoFrom = (day: string) =>
    aRole(admin, { role: 'organisation-administrator', organisation_id: organisation, valid_from: day })

  it.each([
    ['by a last day', { valid_to: '2026-01-01' }],
    ['by a first day that has not come', { valid_from: '2990-01-01' }],
  ])('stays, also when sent away %s', async (_, set) => {
    expect(await change(set)).toBe('role_holding_last_administrator')
    await alsoFrom('2991-01-01')
    expect(await change(set)).toBe('role_holding_last_administrator')
    await alsoFrom('2020-01-01')
    expect(await change(set)).toBe('done')
  })

  it('may leave the day before another begins', async () => {
    await alsoFrom('2990-01-02')
    expect(await change({ valid_to: '2990-01-01' })).toBe('done')
  })
})
