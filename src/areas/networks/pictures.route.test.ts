// Real: the whole program, its roles and its database, the register and the country's outline. Left out: built styles.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recordSession } from '#areas/access/session.store.ts'
import { readRegister, recordRegister } from '#areas/organisations/index.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aBody, aMeeting, aNetwork, anAgendaItem, aPerson, aRole } from '../../../tests/support/builders.ts'
import { aStage, textOf, type Stage } from '../../../tests/support/stage.ts'

let test: TestApp
let stage: Stage
let administrator: Browser
let idOf: (code: string) => string
beforeAll(async () => {
  test = await createTestApp()
  await recordRegister(test.db, readRegister())
  stage = await aStage(test)
  administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
  const rows = await test.db
    .selectFrom('organisation')
    .select(['id', 'code'])
    .where('kind', '=', 'municipality')
    .execute()
  const ids = new Map(rows.map(({ id, code }) => [code, id]))
  idOf = (code) => ids.get(code) ?? ''
})
afterAll(() => test.close())
beforeEach(async () => void (await test.db.deleteFrom('network_member').execute()))

type Term = { role?: string; member_from?: string; member_to?: string }
const join = (network_id: string, codes: readonly string[], term: Term = {}) =>
  test.db
    .insertInto('network_member')
    .values(codes.map((code) => ({ network_id, organisation_id: idOf(code), ...term })))
    .execute()
const sodertorn = ['0126', '0127', '0136', '0138', '0181', '0192']
const titlesIn = (html: string) => [...html.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => text)
const rowsIn = (html: string) => [...html.matchAll(/<tr role="row">(.*?)<\/tr>/gs)].map(([row]) => textOf(row))

describe('the map of a network', () => {
  const mapOf = (browser = stage.reader) => browser.get(`/arbetsyta/natverk/${stage.networkId}/karta`)

  it('shows the members, near to when they lie near each other, with the same in tables', async () => {
    await join(stage.networkId, sodertorn, { member_from: '2010-01-01' })
    await join(stage.networkId, ['0182'], { role: 'observer' })
    const { status, text } = await mapOf()
    expect(status).toBe(200)
    expect(text).toContain('aria-label="Karta: 7 av 290 kommuner är med, i 1 län.')
    expect(text.match(/class="map-area map-area-whole" d=/g)).toHaveLength(6)
    expect(text.match(/class="map-area map-area-partly" fill="url\(#karta-hatch\)" d=/g)).toHaveLength(1)
    expect(text).toContain('class="map-inset"')
    expect(titlesIn(text)).not.toContain('Kiruna')
    expect(rowsIn(text)).toContain('Haninge Stockholms län medlem från 1 januari 2010')
    expect(rowsIn(text)).toContain('Nacka Stockholms län observatör första dagen är inte angiven')
    expect(textOf(text)).toMatch(/Stockholms län 7 19 .*Danderyd, Ekerö/)
    expect(text).not.toContain('style=')
  })

  it('shows the whole country when the members lie far apart', async () => {
    await join(stage.networkId, ['2584', '1287', '0980'])
    const { text } = await mapOf()
    expect(text).not.toContain('class="map-inset"')
    expect(titlesIn(text)).toHaveLength(291)
    expect(Buffer.byteLength(text)).toBeLessThan(150_000)
  })

  it('leaves out those that are not members today and names those that are no municipality', async () => {
    await join(stage.networkId, ['0126'])
    await join(stage.networkId, ['0127'], { member_to: '2020-12-31' })
    await join(stage.networkId, ['0136'], { member_from: '2999-01-01' })
    const region = await test.db
      .selectFrom('organisation')
      .select('id')
      .where('short_name', '=', 'Region Stockholm')
      .executeTakeFirstOrThrow()
    await test.db
      .insertInto('network_member')
      .values({ network_id: stage.networkId, organisation_id: region.id })
      .execute()
    const { text } = await mapOf()
    expect(textOf(text)).toContain('1 av 290 kommuner är med')
    expect(textOf(text)).toContain('Dessutom är Region Stockholm med.')
  })

  it('says what will stand there when no municipality is a member', async () =>
    expect(textOf((await mapOf()).text)).toContain('Ingen kommun är med i dag'))

  it('is drawn with the boundaries that were read in, and says from where', async () => {
    await join(stage.networkId, ['0126', '0127'])
    const set = { id: crypto.randomUUID(), file_name: 'kommuner.geojson', loaded_at: new Date('2026-05-03T10:00:00Z') }
    await test.db.insertInto('boundary_set').values(set).execute()
    const ring = [
      [17.9, 59.1],
      [18.2, 59.1],
      [18.2, 59.3],
      [17.9, 59.1],
    ]
    const geometry = JSON.stringify({ type: 'MultiPolygon', coordinates: [[ring]] })
    await test.db.insertInto('boundary').values({ set_id: set.id, code: '0126', geometry }).execute()
    const before = (await mapOf()).text
    expect(textOf(before)).toContain(
      'Gränser ur kommuner.geojson, inlästa 3 maj 2026. Kommuner som filen saknar: ungefärliga',
    )
    await test.db.deleteFrom('boundary_set').execute()
    const after = (await mapOf()).text
    expect(textOf(after)).toContain('Ungefärliga ytor kring varje kommuns mittpunkt')
    const huddingeIn = (html: string) => /d="([^"]*)"><title>Huddinge</.exec(html)?.[1] ?? ''
    expect(huddingeIn(before).match(/-?[\d.]+/g)).toHaveLength(6)
    expect(huddingeIn(after).match(/-?[\d.]+/g)?.length).toBeGreaterThan(6)
  })

  it('is for those who may know the network', async () => {
    const stranger = await test.as((await aPerson(test.db)).id)
    expect([403, 404]).toContain((await mapOf(stranger)).status)
    expect((await mapOf(test.browser())).location).toContain('/logga-in')
    expect((await mapOf(administrator)).status).toBe(200)
  })
})

describe('who shares networks with a municipality', () => {
  const sharersOf = (code: string, browser: Browser) => browser.get(`/arbetsyta/organisationer/${idOf(code)}/grannskap`)

  it('is a picture and a table with the same figures, of what the person may read', async () => {
    const other = await aNetwork(test.db, { name: 'Mälarrådet' })
    const ended = await aNetwork(test.db, { name: 'Gamla rådet', state: 'ended' })
    await join(stage.networkId, sodertorn)
    await join(other.id, ['0192', '0136', '0180'])
    await join(ended.id, ['0192', '0114'])
    const coordinator = await test.as((await aRole(test.db, { role: 'coordinator', organisation_id: idOf('0192') })).id)
    const { status, text } = await sharersOf('0192', coordinator)
    expect(status).toBe(200)
    const drawn = titlesIn(text).filter((title) => /: \d+$/.test(title ?? ''))
    const listed = rowsIn(text).flatMap((row) => /^(\S+) (\d+) /.exec(row)?.slice(1, 3).join(': ') ?? [])
    expect(listed).toEqual(drawn)
    expect(listed).toContain('Haninge: 2')
    expect(listed).toContain('Stockholm: 1')
    expect(textOf(text)).not.toContain('Gamla rådet')
    // One who only knows the first network reads only that.
    const seen = (await sharersOf('0192', stage.reader)).text
    expect(textOf(seen)).not.toContain('Mälarrådet')
    expect(rowsIn(seen).find((row) => row.startsWith('Haninge'))).toContain('Haninge 1 ')
  })

  it('says so when there is nothing to see, and stops at what is no organisation', async () => {
    const stranger = await test.as((await aPerson(test.db)).id)
    await join(stage.networkId, sodertorn)
    expect(textOf((await sharersOf('0192', stranger)).text)).toContain('Inga gemensamma nätverk att visa')
    const nowhere = `/arbetsyta/organisationer/${crypto.randomUUID()}/grannskap`
    expect((await stranger.get(nowhere)).status).toBe(404)
  })
})

it('a guest by a link sees none of the graphs', async () => {
  const body = await aBody(test.db, { network_id: stage.networkId })
  const meeting = await aMeeting(test.db, body)
  const { id: itemId } = await anAgendaItem(test.db, meeting)
  const guest = await aPerson(test.db)
  const place = { meeting_id: meeting.id, body_id: meeting.body_id }
  await test.db
    .insertInto('item_guest')
    .values({ agenda_item_id: itemId, person_id: guest.id, ...place })
    .execute()
  const entry = { method: 'guest' as const, guest: { itemId, expiresAt: new Date(Date.now() + 3_600_000) } }
  const browser = test.browser()
  browser.cookies.set('session', await recordSession(test.deployment.access, guest.id, entry))
  for (const path of ['natverk/delade', `organisationer/${idOf('0192')}/grannskap`])
    expect((await browser.get(`/arbetsyta/${path}`)).status).toBe(403)
})

describe('all pairs that share networks', () => {
  const pairs = (browser = administrator, query = '') => browser.get(`/arbetsyta/natverk/delade${query}`)

  it('are drawn, the strongest of them, and stand in a table, page after page', async () => {
    const other = await aNetwork(test.db)
    await join(stage.networkId, ['0114', '0115', '0117', '0120', '0123', '0125', '0126', '0127', '0128', '0136'])
    await join(stage.networkId, ['0138', '0139', '0140', '0160', '0162'])
    await join(other.id, ['0136', '0140'])
    const first = await pairs()
    expect(textOf(first.text)).toContain('105 par av kommuner')
    expect(textOf(first.text)).toContain('Ritade är tabellens 100 första par av 105;')
    expect(first.text.match(/<line class="graph-edge"/g)).toHaveLength(100)
    expect(rowsIn(first.text)).toHaveLength(101)
    expect(rowsIn(first.text)[1]).toMatch(/^Haninge och Nykvarn 2 /)
    const second = await pairs(administrator, '?sida=2')
    expect(rowsIn(second.text)).toHaveLength(6)
    expect(second.text).not.toContain('class="graph-edge"')
    const named = (text: string) => rowsIn(text).slice(1)
    expect(new Set([...named(first.text), ...named(second.text)]).size).toBe(105)
    expect(textOf((await pairs(administrator, '?sida=99')).text)).toContain('Här finns inga fler par')
    expect((await pairs(administrator, '?sida=två')).text).toBe(first.text)
  })

  it('are those of the networks that the person may read', async () => {
    const stranger = await test.as((await aPerson(test.db)).id)
    await join(stage.networkId, ['0114', '0115'])
    expect(textOf((await pairs(stranger)).text)).toContain('Inga kommuner delar nätverk ännu')
    expect(textOf((await pairs(stage.reader)).text)).toContain('1 par av kommuner')
  })
})
