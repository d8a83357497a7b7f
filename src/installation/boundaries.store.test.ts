// Real: the command's own work on a real database, which it finds by DATABASE_URL, and files on disk.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { readRegister, recordRegister } from '#areas/organisations/index.ts'
import { openDb, type Db } from '#platform/db.ts'
import { createTestDatabase, type TestDatabase } from '../../tests/support/postgres.ts'
import { boundaries } from './boundaries.ts'

let database: TestDatabase
let admin: Db
let folder: string
const before = process.env['DATABASE_URL']
beforeAll(async () => {
  database = await createTestDatabase()
  admin = openDb(database.adminUrl, 1)
  await recordRegister(admin, readRegister())
  process.env['DATABASE_URL'] = database.adminUrl
  folder = mkdtempSync(join(tmpdir(), 'radslag-boundaries-'))
})
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL']
  else process.env['DATABASE_URL'] = before
  rmSync(folder, { recursive: true })
  await admin.destroy()
  await database.drop()
})
beforeEach(async () => void (await admin.deleteFrom('boundary_set').execute()))

const ring = [
  [17.9, 59.1],
  [18.2, 59.1],
  [18.2, 59.3],
  [17.9, 59.1],
]
const areaOf = (code: string) => ({ properties: { KnKod: code }, geometry: { type: 'Polygon', coordinates: [ring] } })
const collection = (...codes: string[]) => JSON.stringify({ type: 'FeatureCollection', features: codes.map(areaOf) })

async function told(...words: string[]) {
  const [said, complained]: string[][] = [[], []]
  const code = await boundaries(words, { stdout: (line) => said?.push(line), stderr: (line) => complained?.push(line) })
  return { code, said: said?.join('\n') ?? '', complained: complained?.join('\n') ?? '' }
}
function fileWith(text: string, name = 'kommuner.geojson') {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const stored = async () =>
  (
    await admin
      .selectFrom('boundary')
      .innerJoin('boundary_set', 'boundary_set.id', 'set_id')
      .select(['file_name', 'code'])
      .orderBy('code')
      .execute()
  ).map(({ file_name, code }) => `${file_name} ${code}`)

it('reads boundaries in, in place of those before, and notes it in the log of acts', async () => {
  await told('import', fileWith(collection('0114', '0115'), 'gamla.geojson'))
  const { code, said } = await told('import', fileWith(`\uFEFF${collection('0126', '0127')}`))
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(
      /^Kartorna ritas nu med gränser för 2 av 290 kommuner ur kommuner\.geojson\.\nFilen saknar Ale, /,
    ),
  ])
  expect(await stored()).toEqual(['kommuner.geojson 0126', 'kommuner.geojson 0127'])
  const acts = await admin.selectFrom('audit_entry').select(['act', 'detail']).orderBy('number', 'desc').execute()
  expect(acts[0]).toEqual({ act: 'import-boundaries', detail: { file: 'kommuner.geojson', municipalities: 2 } })
})

it('takes them away again, and says so when there are none', async () => {
  await told('import', fileWith(collection('0126')))
  expect(await told('remove')).toMatchObject({ code: 0, said: expect.stringContaining('Gränserna är borttagna') })
  expect(await stored()).toEqual([])
  expect(await told('remove')).toMatchObject({ code: 0, said: 'Det fanns inga gränser att ta bort.' })
})

it.each([
  ['is not there', () => join(folder, 'ingen.geojson'), 'Filen finns inte'],
  ['is a folder', () => folder, 'Det är ingen fil'],
  ['is not JSON', () => fileWith('PK\u0003\u0004', 'kommuner.zip'), 'Filen är inte JSON'],
  ['is cut off', () => fileWith(collection('0126').slice(0, -5)), 'Filen är inte JSON'],
  ['is no collection', () => fileWith('{"type":"Feature"}'), 'ingen GeoJSON-samling'],
  ['has an unknown code', () => fileWith(collection('0126', '9999')), 'Yta 2 (9999) hör till en kommunkod'],
  ['has a code twice', () => fileWith(collection('0126', '0126')), 'Yta 2 (0126) har samma kommunkod'],
  ['is in metres', () => fileWith(collection('0126').replaceAll('17.9', '668000')), 'SWEREF 99'],
])('refuses a file that %s, and keeps what there was', async (_case, file, words) => {
  await told('import', fileWith(collection('0115'), 'gamla.geojson'))
  const { code, said, complained } = await told('import', file())
  expect([code, said, complained]).toEqual([1, '', expect.stringContaining(words)])
  expect(await stored()).toEqual(['gamla.geojson 0115'])
})

it('tells the first twenty faults and how many more there are', async () => {
  const codes = Array.from({ length: 25 }, (_, index) => `99${index + 10}`)
  const { complained } = await told('import', fileWith(collection(...codes)))
  expect(complained.split('\n')).toHaveLength(22)
  expect(complained).toContain('… och 5 fel till.\nInget är ändrat.')
})

it.each([[[]], [['import']], [['import', 'a', 'b']], [['remove', 'a']], [['annat']]])(
  'says how it is used when called with %j',
  async (words) =>
    expect(await told(...words)).toMatchObject({ code: 2, complained: expect.stringContaining('import FIL') }),
)
