// Real: the command's own work on a real database, which it finds by DATABASE_URL.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { recordAct } from '#platform/audit.ts'
import { openDb, type Db } from '#platform/db.ts'
import { createTestDatabase, type TestDatabase } from '../../tests/support/postgres.ts'
import { verify } from './verify.ts'

let database: TestDatabase
let admin: Db
const chain = randomUUID()
const before = process.env['DATABASE_URL']
beforeAll(async () => {
  database = await createTestDatabase()
  admin = openDb(database.adminUrl, 1)
  process.env['DATABASE_URL'] = database.adminUrl
})
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL']
  else process.env['DATABASE_URL'] = before
  await admin.destroy()
  await database.drop()
})
beforeEach(async () => {
  await sql`truncate audit_entry, audit_head`.execute(admin)
  for (const subjectId of ['1', '2', '3'])
    await recordAct(admin, chain, { act: 'decide', subjectKind: 'decision', subjectId })
})

async function verified() {
  const lines: string[] = []
  const code = await verify({ stderr: () => undefined, stdout: (line) => lines.push(line) })
  return { code, lines }
}

it('ends with 0 and counts what it read when the log is whole', async () => {
  expect(await verified()).toEqual({ code: 0, lines: ['Loggen är hel: 3 poster i 1 kedjor.'] })
})

it.each([
  ['an altered entry', sql`update audit_entry set act = 'other' where number = 2`, 'Post 2', 'är ändrad'],
  ['a missing entry', sql`delete from audit_entry where number = 2`, 'Post 2', 'saknas'],
  ['a tail cut off', sql`delete from audit_entry where number = 3`, 'Post 3', 'avklippt'],
  ['a lost head', sql`delete from audit_head`, 'Post 1', 'bekräftas inte'],
])('ends with 1 and names the entry and its chain at %s', async (_, tampering, entry, fault) => {
  await tampering.execute(admin)
  const { code, lines } = await verified()
  expect([code, lines.length]).toEqual([1, 1])
  expect(lines[0]).toContain(`${entry} i kedjan ${chain}`)
  expect(lines[0]).toContain(fault)
})
