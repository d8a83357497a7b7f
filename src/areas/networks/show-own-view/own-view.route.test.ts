// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { read, utils } from '@e965/xlsx'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DB } from '#platform/db-types.ts'
import { formatShortDay } from '#platform/time.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aFullNetwork, aTown, inDays, today, year, type Town } from '../../../../tests/support/own-town.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let town: Town
let network: string
let statements = 0
beforeAll(async () => {
  test = await createTestApp()
  // Every statement of a page's transaction is told; the pages themselves don't know.
  const pool = new pg.Pool({ connectionString: test.database.appUrl })
  test.deployment.app = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), log: () => void (statements += 1) })
  town = await aTown(test)
})
afterAll(async () => {
  await test.deployment.app.destroy()
  await test.close()
})

const text = async () => play.textOf((await town.coordinator.get(town.address)).text)

describe('an organisation’s own view', () => {
  it('of no networks says what will stand there', async () => expect(await text()).toContain('Inga nätverk än'))

  it('shows all of a network in one row, and the groups by state', async () => {
    network = await aFullNetwork(test, town, { name: 'Ljusnätet', member_from: '2018-03-01' })
    await aFullNetwork(test, town, { name: 'Sovande', state: 'dormant', role: 'observer' })
    await aFullNetwork(test, town, { name: 'Lämnat', member_to: `${year - 1}-12-31` })
    const page = await text()
    expect(page).toMatch(/Aktiva \(1\).*Ljusnätet.*Vilande \(1\).*Sovande.*Tidigare \(1\).*Lämnat/)
    expect(page).toContain('avtalssamverkan medlem sedan 1 mars 2018')
    expect(page).toContain(
      `Nina Munters, ordförande i Ledningsgruppen till ${formatShortDay(inDays(40))} (går snart ut)`,
    )
    expect(page).toMatch(new RegExp(`${formatShortDay(inDays(10))} kl. [89].30, Ledningsgruppen, Rådhuset`))
    expect(page).toContain(`Svara Ljusnätet: Nina Munters, senast ${formatShortDay(inDays(-1))} (försenad)`)
    // Only the network that it pays for this year: an observer pays nothing, and the third was left last year.
    expect(page).toContain('Summa, alla nätverk 5 000 kr')
  })

  it('is the same in the spreadsheet and in the CSV as on the page', async () => {
    const cookie = [...town.coordinator.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await test.app.request(`${test.deployment.origin}${town.address}.xlsx`, {
      headers: { cookie, host: 'radslag.test' },
    })
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="samverkan-nynashamns-kommun-${today}.xlsx"`,
    )
    const book = read(await answer.arrayBuffer())
    const sheet = book.Sheets['Samverkan']
    if (!sheet) throw new Error('no sheet named Samverkan')
    const rows = utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, defval: '' })
    expect(rows[0]).toEqual([
      ...['Läge', 'Nätverk', 'Form', 'Varför', 'Våra platser', 'Nästa möte', `Kostnad ${year}`],
      ...['Kontakt', 'Att göra', 'Senast ändrad'],
    ])
    expect(rows.map((row) => [row[0], row[1], row[6]])).toEqual([
      ['Läge', 'Nätverk', `Kostnad ${year}`],
      ['Aktiva', 'Ljusnätet', 5000],
      ['Vilande', 'Sovande', 0],
      ['Tidigare', 'Lämnat', 0],
      ['', 'Summa, alla nätverk', 5000],
    ])
    const page = await text()
    for (const cell of rows.flat().filter((one) => typeof one === 'string' && one !== 'Läge'))
      for (const line of String(cell).split('\n')) expect(page).toContain(line)
    const csv = (await town.coordinator.get(`${town.address}.csv`)).text
    for (const cell of rows.flat()) expect(csv).toContain(String(cell))
    expect(csv.startsWith('Läge;Nätverk;Form;')).toBe(true)
  })

  it('names a cost that can’t be worked out and leaves it out of the sum', async () => {
    const model = { kind: 'per-inhabitant', amount: null, ore_per_inhabitant: 350, base_year: 1999 }
    const set = (values: object) =>
      test.db.updateTable('cost_model').set(values).where('network_id', '=', network).execute()
    await set(model)
    expect(await text()).toMatch(/går inte att räkna ut för Ljusnätet.*saknar uppgift.*Summa, alla nätverk 0 kr/)
    await set({ kind: 'fixed', amount: 5_000, ore_per_inhabitant: null, base_year: null })
  })

  it('costs as many statements for many networks as for few', async () => {
    const countFor = async () => {
      statements = 0
      expect((await town.coordinator.get(town.address)).status).toBe(200)
      return statements
    }
    const few = await countFor()
    for (let count = 1; count <= 12; count += 1) await aFullNetwork(test, town, { name: `Nät ${count}` })
    expect(await countFor()).toBe(few)
    expect(few).toBeGreaterThan(5)
  })
})
