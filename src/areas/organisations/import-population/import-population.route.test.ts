// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser, Form } from '../../../../tests/support/browser.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'
import { readRegister, recordRegister } from '../index.ts'

const address = '/arbetsyta/organisationer/befolkning'
let test: TestApp
let administrator: Browser
let reader: Browser
beforeAll(async () => {
  test = await createTestApp()
  await recordRegister(test.db, readRegister())
  administrator = await test.as(
    (await aRole(test.db, { role: 'administrator', person_id: (await aPerson(test.db, { name: 'Ada Min' })).id })).id,
  )
  reader = await test.as((await aPerson(test.db)).id)
})
beforeEach(async () => {
  await test.db.deleteFrom('population').execute()
  await test.db.deleteFrom('population_set').execute()
})
afterAll(() => test.close())

const whole = { year: '2024', source: 'SCB, folkmängd 31 december 2024' }
const sets = () =>
  test.db.selectFrom('population_set').select(['year', 'source', 'is_current']).orderBy('loaded_at').execute()
const figures = async () =>
  (await test.db.selectFrom('population').select('inhabitants').execute()).map((row) => row.inhabitants)
const send = (bytes: string | Uint8Array, form: Form = {}, browser = administrator) =>
  browser.post(address, { ...whole, file: new File([new Blob([bytes as BlobPart])], 'folk.csv'), ...form })
const confirm = (text: string, form: Form = {}, browser = administrator) =>
  browser.post(address, { ...whole, text, confirmed: 'ja', ...form })
const file = (...lines: string[]) => ['kommunkod;kommun;invånare', ...lines].join('\n')

describe('the figures of a year', () => {
  it('are shown before they are saved, and saved when confirmed, once', async () => {
    const text = file('0192;Nynäshamn;29 000', '0136;Haninge;98000')
    const shown = await send(text)
    expect([shown.status, await sets()]).toEqual([200, []])
    expect(play.textOf(shown.text)).toMatch(
      /Granska befolkningen 2024 Källa: SCB.*Summa: 127\s000.*Kommuner utan siffra \(288\).*2 rader stämmer\..*Läs in befolkningen 2024/,
    )
    const kept = /name="text" value="([^"]*)"/.exec(shown.text)?.[1] ?? ''
    const both = await Promise.all([confirm(kept), confirm(kept.replaceAll('\n', '\r\n'))])
    expect(both.map(({ location }) => location)).toEqual(Array(2).fill(`${address}?klart=befolkning`))
    expect([await sets(), (await figures()).sort()]).toEqual([
      [{ year: 2024, source: whole.source, is_current: true }],
      [29_000, 98_000],
    ])
    const page = play.textOf((await reader.get(address)).text)
    expect(page).toMatch(/2024 SCB, folkmängd 31 december 2024 2 127\s000/)
    expect(play.textOf((await administrator.get(address)).text)).toContain('av Ada Min')
  })

  it('stand on the organisation’s page and in the register with year and source', async () => {
    await confirm(file('0192;Nynäshamn;29000'))
    await confirm(file('0192;Nynäshamn;28000'), { year: '2023', source: 'SCB 2023' })
    const { id } = await test.db
      .selectFrom('organisation')
      .select('id')
      .where('name', '=', 'Nynäshamns kommun')
      .executeTakeFirstOrThrow()
    expect(play.textOf((await reader.get(`/arbetsyta/organisationer/${id}`)).text)).toMatch(
      /2024 29\s000 SCB, folkmängd.* 2023 28\s000 SCB 2023/,
    )
    expect(play.textOf((await reader.get('/arbetsyta/organisationer?namn=0192')).text)).toMatch(
      /Invånare 2024.*29\s000.*Invånare 2024: SCB, folkmängd 31 december 2024\./,
    )
  })

  it('are compared with the year before, and a great change is one to look at', async () => {
    await confirm(file('0192;Nynäshamn;10000', '0136;Haninge;10000'), { year: '2022', source: 'SCB 2022' })
    const shown = play.textOf((await send(file('0192;Nynäshamn;12000', '0136;Haninge;7999', '0138;Tyresö;5'))).text)
    expect(shown).toMatch(/En kommun har ändrats med mer än 20 % sedan 2022/)
    expect(shown).toMatch(
      /Nynäshamn 0192 12\s000 10\s000 \+20,0 % Haninge 0136 7\s999 10\s000 [-−]20,0 %, se efter Tyresö 0138 5 – –/,
    )
  })

  it('that are there already are replaced after a warning, and kept behind', async () => {
    await confirm(file('0192;Nynäshamn;29000'))
    expect(play.textOf((await send(file('0192;Nynäshamn;29001'))).text)).toMatch(
      /2024 finns redan: SCB.*1 kommuner?, inläst/,
    )
    await confirm(file('0192;Nynäshamn;29001'), { source: 'SCB, rättad' })
    expect(await sets()).toEqual([
      { year: 2024, source: whole.source, is_current: false },
      { year: 2024, source: 'SCB, rättad', is_current: true },
    ])
    expect(play.textOf((await reader.get(address)).text)).toMatch(/SCB, rättad.*Ersatta siffror \(1\)/)
  })
})

describe('a file', () => {
  it('with faulty lines tells each of them and saves the others when confirmed', async () => {
    const text = file('0192;Nynäshamn;29000', '9999;Atlantis;5', '0136;Haninge', '0138;Tyresö;-1', '0127;Huddinge;7')
    const shown = play.textOf((await send(text)).text)
    expect(shown).toMatch(/1 rad stämmer och 4 hoppas över/)
    for (const reason of [
      /3 Kommunkoden 9999 finns inte/,
      /4 Raden har 2 fält/,
      /5 Antalet invånare, -1, är mindre/,
      /6 Kommunkoden 0127 är Botkyrka, inte Huddinge/,
    ])
      expect(shown).toMatch(reason)
    await confirm(text)
    expect(await figures()).toEqual([29_000])
  })

  it.each([
    ['that is empty', '\n', 'Filen är tom'],
    ['without headings', '0192;Nynäshamn;29000', 'Kolumnerna ”kommunkod”, ”invånare” saknas'],
    ['with a foreign separator', 'kommunkod|invånare\n0192|5', 'Kolumnerna ”kommunkod”, ”invånare” saknas'],
    ['with a column twice', 'kommunkod;kod;invånare\n0192;0192;5', 'Kolumnen ”kommunkod” finns två gånger'],
    ['that is a spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1]), 'Filen är inte text'],
    ['in an encoding that broke', file('0192;Nyn\uFFFDshamn;5'), 'tecken som inte går att läsa'],
    ['with a code twice and nothing else', file('0192;;5', '0192;;6'), 'står också på rad 3'],
  ])('%s saves nothing, even when confirmed', async (_case, bytes, words) => {
    const shown = await send(bytes)
    expect([shown.status, play.textOf(shown.text)]).toEqual([422, expect.stringContaining(words)])
    expect(shown.text).not.toContain('name="confirmed"')
    if (typeof bytes === 'string') expect((await confirm(bytes)).status).toBe(422)
    expect(await sets()).toEqual([])
  })

  it('in Windows encoding is read and confirmed as it was shown', async () => {
    const shown = await send(Buffer.from(file('0192;Nynäshamn;29000'), 'latin1'))
    expect(shown.text).toContain('0192;Nynäshamn;29000')
  })

  it.each([
    [{ year: '' }, 'Skriv årtalet'],
    [{ year: 'i fjol' }, 'Skriv årtalet'],
    [{ year: '1899' }, 'Skriv årtalet'],
    [{ year: '2199' }, 'Året ligger framåt'],
    [{ source: ' ' }, 'Skriv varifrån siffrorna kommer'],
    [{ file: '' }, 'Välj en CSV-fil'],
    [{ file: new File(['x'.repeat(1_000_001)], 'stor.csv') }, 'Filen är för stor'],
  ] as const)('sent with %j is refused, and what was typed is kept', async (form: Form, words) => {
    const refused = await send(file('0192;Nynäshamn;29000'), { source: 'SCB i lådan', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect([refused.text.includes('value="2024"') || 'year' in form, await sets()]).toEqual([true, []])
  })
})

it('an installation without figures says so and where they are found', async () => {
  const [read, asked] = [await reader.get(address), await administrator.get(address)]
  expect(play.textOf(read.text)).toMatch(/Inga siffror ännu.*Administratören läser in nya år/)
  expect(play.textOf(asked.text)).toMatch(/Inga siffror ännu.*Statistiska centralbyrån.*statistikdatabas/)
})

it('figures are read in by the administrator and nobody else', async () => {
  const { secretary } = await play.aStage(test)
  for (const browser of [reader, secretary]) {
    expect((await send(file('0192;Nynäshamn;1'), {}, browser)).status).toBe(403)
    expect((await confirm(file('0192;Nynäshamn;1'), {}, browser)).status).toBe(403)
  }
  expect(await sets()).toEqual([])
})
