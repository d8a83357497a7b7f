// Real: the whole program, its roles and its database, filled with the rows that `npm run bench` measures. Left out: the
// built styles and the mail server.
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillYears } from '../../../scripts/bench/years-rows.ts'
import { readerName, type YearsSize } from '../../../scripts/bench/years-sizes.ts'
import { findOrBegin } from '../../installation/first-start.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { textOf } from '../../../tests/support/stage.ts'
import { countStatements } from '../../../tests/support/statements.ts'

type Installation = { test: TestApp; reader: Browser; pages: Record<string, string> }
let [little, much]: Installation[] = []

async function filled(size: YearsSize): Promise<Installation> {
  const test = await createTestApp()
  await findOrBegin(test.db, false)
  const client = new pg.Client({ connectionString: test.database.adminUrl })
  await client.connect()
  await fillYears(client, size)
  const { rows } = await client.query<Record<'reader' | 'body' | 'matter', string>>(`select
    (select id from person where email = '${readerName}@exempel.se') as reader,
    md5('body1')::uuid as body, md5('long1-10')::uuid as matter`)
  await client.end()
  const { reader = '', body = '', matter = '' } = rows[0] ?? {}
  return {
    test,
    reader: await test.as(reader),
    pages: { mine: '/arbetsyta', body: `/arbetsyta/organ/${body}`, matter: `/arbetsyta/arenden/${matter}` },
  }
}

beforeAll(async () => {
  little = await filled({ bodies: 16, years: 1 })
  much = await filled({ bodies: 32, years: 3 })
}, 120_000)
afterAll(() => Promise.all([little?.test.close(), much?.test.close()]))

const told = async (installation: Installation | undefined, page: string) =>
  textOf((await installation?.reader.get(installation.pages[page] ?? ''))?.text ?? '')

it('the rows that the figures are taken on are such as the program could have written', async () => {
  const client = new pg.Client({ connectionString: much?.test.database.adminUrl })
  await client.connect()
  const { rows } = await client.query<
    Record<'owner' | 'name' | 'rule', string>
  >(`select conrelid::regclass::text as owner,
    conname as name, pg_get_constraintdef(oid) as rule from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace`)
  expect(rows.length).toBeGreaterThan(100)
  for (const { owner, name, rule } of rows)
    await client.query(
      `alter table ${owner} drop constraint ${name}; alter table ${owner} add constraint ${name} ${rule}`,
    )
  await client.end()
})

it.each(['mine', 'matter'])('%s tells the same, however many bodies and years lie behind', async (page) => {
  // What falls on one day may stand in either order: the ids of the two installations differ.
  const wordsOf = async (size: typeof little) => (await told(size, page)).split(' ').sort()
  const words = await wordsOf(little)
  expect(words.length).toBeGreaterThan(80)
  expect(await wordsOf(much)).toEqual(words)
})

it.each(['mine', 'body', 'matter'])('%s takes as many statements with little behind as with much', async (page) => {
  const count = (installation: Installation | undefined) =>
    countStatements(async () => installation?.reader.get(installation.pages[page] ?? ''))
  await count(little)
  await count(much)
  const few = await count(little)
  expect(few).toBeGreaterThan(10)
  expect(await count(much)).toBe(few)
})
