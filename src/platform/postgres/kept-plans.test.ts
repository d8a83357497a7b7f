// Real: the database.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDb, type Db } from '#platform/db.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'

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

const kept = async () =>
  (await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)).rows.map(
    ({ statement }) => statement,
  )
const long = (words: string) =>
  sql<{ answer: number }>`${sql.raw(`/* ${words.padEnd(160, '.')} */`)} select ${7}::int as answer`

it('a long statement is kept from the second time it is asked, with its answers right', async () => {
  for (const times of [0, 1, 1]) {
    expect((await long('asked often').execute(db)).rows).toEqual([{ answer: 7 }])
    expect((await kept()).filter((statement) => statement.includes('asked often'))).toHaveLength(times)
  }
})

it('a short one, or several at once, are not', async () => {
  for (let time = 0; time < 3; time += 1) {
    await sql`select ${1}::int as short`.execute(db)
    await sql`${sql.raw(`/* ${'two'.padEnd(160, '.')} */ select 1; select 2`)}`.execute(db)
  }
  expect((await kept()).filter((statement) => /short|two/.test(statement))).toEqual([])
})
