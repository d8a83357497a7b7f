// Real: the database and its functions. Left out: the program.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Transaction } from '#platform/db.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { anAgendaItem, aBody, aMeeting, aPerson, aRole } from '../support/builders.ts'

let test: TestApp
let reader: string
let secretary: string
let itemId: string
let place: { network_id: string; body_id: string }

beforeAll(async () => {
  test = await createTestApp()
  const body = await aBody(test.db)
  const meeting = await aMeeting(test.db, body)
  place = { network_id: body.network_id, body_id: body.id }
  itemId = (await anAgendaItem(test.db, meeting)).id
  reader = (await aRole(test.db, { role: 'reader', network_id: body.network_id })).id
  secretary = (await aPerson(test.db)).id
})
afterAll(() => test.close())

const actAs = (tx: Transaction, person: string) => sql`select set_config('radslag.person', ${person}, true)`.execute(tx)
const closed = async (tx: Transaction) =>
  (await sql<{ id: string }>`select closed_records() as id`.execute(tx)).rows.map(({ id }) => id)
const close = (tx: Transaction) =>
  tx
    .insertInto('restriction')
    .values({
      ...{ id: crypto.randomUUID(), record_kind: 'agenda-item', record_id: itemId, ...place, level: 'body' },
      ...{ law: 'OSL 18:1', since: '2026-01-01', decided_by: 'Ordföranden', recorded_by: secretary },
    })
    .execute()

/** Looks and takes everything back. */
const tried = async <T>(look: (tx: Transaction) => Promise<T>): Promise<T> => {
  let seen: { value: T } | undefined
  await test.db
    .transaction()
    .execute(async (tx) => {
      seen = { value: await look(tx) }
      throw new Error('taken back')
    })
    .catch((fault: unknown) => {
      if (!seen) throw fault
    })
  if (!seen) throw new Error('nothing was seen')
  return seen.value
}

it('what is closed is looked up once, for the one who acts', () =>
  tried(async (tx) => {
    await close(tx)
    await actAs(tx, reader)
    expect(await closed(tx)).toEqual([itemId])
    await sql`set local radslag.closed = ${sql.lit(`${reader}/ {}`)}`.execute(tx)
    expect(await closed(tx)).toEqual([])
    await actAs(tx, secretary)
    expect(await closed(tx)).toEqual([])
    await actAs(tx, reader)
    expect(await closed(tx)).toEqual([itemId])
  }))

it.each([
  ['is closed', close],
  [
    'is opened again',
    (tx: Transaction) => tx.updateTable('restriction').set({ lifted_at: new Date(), lifted_by: secretary }).execute(),
  ],
  [
    'depends on a role that is given',
    (tx: Transaction) =>
      tx
        .insertInto('role_holding')
        .values({ role: 'member', ...place, person_id: reader, valid_from: '2020-01-01' })
        .execute(),
  ],
])('it is looked up again when something %s in the same transaction', async (_what, change) => {
  const [before, after] = await tried(async (tx) => {
    if (change !== close) await close(tx)
    await actAs(tx, reader)
    const standing = await closed(tx)
    await change(tx)
    return [standing, await closed(tx)]
  })
  expect([before, after]).toEqual(change === close ? [[], [itemId]] : [[itemId], []])
})
