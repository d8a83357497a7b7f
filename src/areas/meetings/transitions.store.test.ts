// Real: the database as the migrations make it.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actionTransitions, handOverTransitions, matterTransitions } from '#areas/matters/index.ts'
import { openDb, type Db } from '#platform/db.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'
import { correctionTransitions } from './correction-status.rule.ts'
import { meetingTransitions } from './meeting-status.rule.ts'

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

it.each([
  ['meeting', meetingTransitions],
  ['correction', correctionTransitions],
  ['matter', matterTransitions],
  ['action', actionTransitions],
  ['hand-over', handOverTransitions],
])('the steps of a %s are the same in the code and in the database', async (workflow, transitions) => {
  const rows = await db
    .selectFrom('transition')
    .select(['from_status', 'act', 'to_status'])
    .where('workflow', '=', workflow)
    .execute()
  const inDatabase = rows.map((row) => `${row.from_status} ${row.act} ${row.to_status}`)
  expect(transitions.map(({ from, act, to }) => `${from} ${act} ${to}`).sort()).toEqual(inDatabase.sort())
})
