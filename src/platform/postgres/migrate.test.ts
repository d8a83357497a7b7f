// Against a real server, with migrations of the tests' own in a scratch folder.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { randomBytes } from 'node:crypto'
import { withClient, withDatabase } from './connection.ts'
import { createDatabaseIfMissing } from './databases.ts'
import { migrate } from './migrate.ts'

let folder: string
let url: string
let name: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'radslag-migrations-'))
  name = `radslag_test_${Date.now()}_${randomBytes(4).toString('hex')}`
  await createDatabaseIfMissing(inject('postgres').adminUrl, name)
  url = withDatabase(inject('postgres').adminUrl, name)
  write('0001_bodies.sql', 'create table body (id int); insert into body values (1);')
  write('0002_meetings.sql', 'create table meeting (id int);')
})
afterEach(async () => {
  await withClient(inject('postgres').adminUrl, (client) => client.query(`drop database ${name} with (force)`))
  rmSync(folder, { recursive: true })
})

const write = (file: string, sql: string) => writeFileSync(join(folder, file), sql)
const count = (from: string) =>
  withClient(
    url,
    async (client) => (await client.query<{ n: number }>(`select count(*)::int as n from ${from}`)).rows[0]?.n,
  )

describe('migrate', () => {
  it('applies what is new, in order, and nothing twice', async () => {
    expect(await migrate(url, folder)).toEqual(['0001_bodies.sql', '0002_meetings.sql'])
    expect(await migrate(url, folder)).toEqual([])
    write('0003_visits.sql', 'create table visit (id int)')
    expect(await migrate(url, folder)).toEqual(['0003_visits.sql'])
    expect(await count('body')).toBe(1)
  })

  it('lets two starts at once apply each file once', async () => {
    const applied = await Promise.all([migrate(url, folder), migrate(url, folder)])
    expect(applied.flat()).toHaveLength(2)
  })

  it('keeps nothing of a file that fails midway, and what came before it', async () => {
    write('0003_visits.sql', 'create table visit (id int); select 1 / 0;')
    await expect(migrate(url, folder)).rejects.toThrow('0003_visits.sql gick inte att köra')
    await expect(count('visit')).rejects.toThrow('does not exist')
    expect(await count('schema_migration')).toBe(2)
  })

  it('refuses when an applied file has been changed', async () => {
    await migrate(url, folder)
    write('0001_bodies.sql', 'create table body (id bigint);')
    await expect(migrate(url, folder)).rejects.toThrow('0001_bodies.sql har ändrats')
  })

  it('refuses a database that a newer version has migrated', async () => {
    await migrate(url, folder)
    rmSync(join(folder, '0002_meetings.sql'))
    await expect(migrate(url, folder)).rejects.toThrow('nyare version')
  })

  it('refuses a file that comes before one already applied', async () => {
    rmSync(join(folder, '0001_bodies.sql'))
    await migrate(url, folder)
    write('0001_bodies.sql', 'create table body (id int);')
    await expect(migrate(url, folder)).rejects.toThrow('nytt nummer')
  })

  it.each([['3_visits.sql'], ['0002_visits.sql']])('refuses the name %s beside 0002_meetings.sql', (file) => {
    write(file, 'select 1')
    expect(() => migrate(url, folder)).toThrow(/NNNN_namn|samma nummer/)
  })
})
