// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let hostId: string
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  const towns = await test.db
    .insertInto('organisation')
    .values([
      { kind: 'municipality', code: '0140', name: 'Nykvarns kommun', short_name: 'Nykvarn' },
      { kind: 'municipality', code: '0128', name: 'Salems kommun', short_name: 'Salem' },
      { kind: 'municipality', code: '0192', name: 'Nynäshamns kommun', short_name: 'Nynäshamn' },
      { kind: 'county-board', code: '01', name: 'Länsstyrelsen', short_name: 'Länsstyrelsen' },
    ])
    .returning(['id', 'short_name'])
    .execute()
  const idOf = (name: string) => towns.find((town) => town.short_name === name)?.id ?? ''
  hostId = idOf('Länsstyrelsen')
  const member = (name: string, more = {}) => ({ network_id: stage.networkId, organisation_id: idOf(name), ...more })
  await test.db
    .insertInto('network_member')
    .values([
      member('Nykvarn'),
      member('Salem', { member_from: '2026-06-01' }),
      member('Nynäshamn', { member_to: '2025-12-31' }),
      member('Länsstyrelsen', { role: 'adjunct' }),
    ])
    .execute()
  const sets = await test.db
    .insertInto('population_set')
    .values([
      { id: crypto.randomUUID(), year: 2024, source: 'SCB, inläst igen' },
      { id: crypto.randomUUID(), year: 2024, source: 'SCB, ersatt', is_current: false },
    ])
    .returning(['id', 'is_current'])
    .execute()
  const figure = (isCurrent: boolean, inhabitants: number) => ({
    ...{ set_id: sets.find((set) => set.is_current === isCurrent)?.id ?? '', organisation_id: idOf('Nykvarn') },
    inhabitants,
  })
  await test.db
    .insertInto('population')
    .values([figure(true, 11_501), figure(false, 99_999)])
    .execute()
})
afterAll(() => test.close())

const address = () => `/arbetsyta/natverk/${stage.networkId}/kostnad`
const set = (form: Record<string, string>, browser = stage.secretary) => browser.post(`${address()}/andra`, form)
const perInhabitant = { year: '2026', kind: 'per-inhabitant', perInhabitant: '3,50', baseYear: '2024' }
const page = async (query = '', browser = stage.reader) => play.textOf((await browser.get(address() + query)).text)

describe('the cost of a network', () => {
  it('is asked for by the secretary alone, where nothing is said', async () => {
    expect(await page()).toContain('Ingen kostnad är angiven')
    expect(await page()).not.toContain('Ange ett års kostnad')
    expect(await page('', stage.secretary)).toContain('Ange ett års kostnad')
  })

  it('per inhabitant is shared by the figures of its year; one without a figure is named, not guessed', async () => {
    const answer = await set(perInhabitant)
    expect([answer.status, answer.location]).toEqual([303, `${address()}?ar=2026&klart=kostnad`])
    const text = await page('?ar=2026')
    expect(text).toContain('3,50 kr per invånare')
    expect(text).toContain('2024, SCB, inläst igen')
    expect(text).toMatch(/Nykvarn 11 501 40 254 kr Salem saknar uppgift saknar uppgift Summa 40 254 kr/)
    expect(text).toContain('Folkmängden 2024 saknas för Salem')
    expect(text).not.toContain('Nynäshamn')
  })

  it('is shown year by year, and a year said again takes the place of what was said', async () => {
    await set({ year: '2025', kind: 'fixed', amount: '5 000 kr' })
    await set({ year: '2025', kind: 'fixed', amount: '6 000 kr' })
    const text = await page('?ar=2025')
    expect(text).toMatch(/Nykvarn 6 000 kr Nynäshamn 6 000 kr Summa 12 000 kr/)
    expect(text).toMatch(/År från år.*Medlem 2026 2025 Nykvarn 40 254 kr 6 000 kr Nynäshamn – 6 000 kr/)
    expect(await test.db.selectFrom('cost_model').selectAll().where('year', '=', 2025).execute()).toHaveLength(1)
  })

  it('by class is told with its classes, and the form gives back what it got', async () => {
    await set({ year: '2024', kind: 'by-class', classes: 'under 7000: 5000\növriga: 80000', baseYear: '2024' })
    expect(await page('?ar=2024')).toMatch(/Under 7 000 invånare 5 000 kr Övriga 80 000 kr.*Nykvarn 11 501 80 000 kr/)
    const form = (await stage.secretary.get(`${address()}/andra?ar=2024`)).text
    expect(form).toContain('under 7000: 5000\növriga: 80000</textarea>')
    expect(form).toMatch(/type="radio"[^>]*value="by-class" checked/)
  })

  it('that the host pays is the host’s, whatever its role', async () => {
    await set({ year: '2023', kind: 'host-pays', amount: '70000', hostId })
    expect(await page('?ar=2023')).toMatch(/Länsstyrelsen 70 000 kr Nykvarn 0 kr Nynäshamn 0 kr Summa 70 000 kr/)
  })

  it('is taken away again, and both acts stand in the log', async () => {
    await stage.secretary.post(`${address()}/ta-bort`, { year: '2023' })
    expect(await page('?ar=2023')).not.toContain('70 000')
    const acts = await test.db.selectFrom('audit_entry').select('act').where('chain', '=', stage.networkId).execute()
    expect(acts.map(({ act }) => act)).toEqual(expect.arrayContaining(['set-cost', 'remove-cost']))
  })

  it.each([
    [{ ...perInhabitant, year: '' }, 'Skriv vilket år kostnaden gäller'],
    [{ ...perInhabitant, kind: '' }, 'Välj hur kostnaden delas'],
    [{ ...perInhabitant, perInhabitant: 'tre' }, 'Skriv kronor per invånare'],
    [{ ...perInhabitant, kind: 'by-class', classes: 'under 7000: 5000\nsmå: 3' }, 'Rad 2 går inte att läsa'],
    [{ ...perInhabitant, kind: 'host-pays', amount: '5', hostId: crypto.randomUUID() }, 'Välj vilken organisation'],
  ])('given as %j is refused and keeps what was typed', async (form, words) => {
    const refused = await set({ ...form, remark: 'Beslutat i mars.' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain('Beslutat i mars.')
  })

  it('is changed by the secretary of the network and nobody else, and read by those who may know the network', async () => {
    const other = await play.aStage(test)
    const administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
    for (const browser of [stage.chair, stage.member, stage.reader, other.secretary, administrator]) {
      expect([403, 404]).toContain((await set(perInhabitant, browser)).status)
      expect([403, 404]).toContain((await browser.post(`${address()}/ta-bort`, { year: '2026' })).status)
      expect([403, 404]).toContain((await browser.get(`${address()}/andra`)).status)
    }
    const stranger = await test.as((await aPerson(test.db)).id)
    expect((await stranger.get(address())).status).toBe(404)
    expect((await administrator.get(address())).status).toBe(200)
    const hostReader = await test.as((await aRole(test.db, { role: 'reader', organisation_id: hostId })).id)
    expect((await hostReader.get(address())).status).toBe(200)
  })

  it('of two secretaries at once is one of the two, whole', async () => {
    const both = await Promise.all(['1', '2'].map((amount) => set({ year: '2020', kind: 'fixed', amount })))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
  })
})
