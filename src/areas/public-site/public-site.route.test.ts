// Real: routes, database, its public role, notifications. Left out: the built styles.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Hono } from 'hono'
import { openDb, type Db } from '#platform/db.ts'
import { openPageCache, type PageCache } from '#platform/page-cache/index.ts'
import { aDecision, aTabling, anItem, publish, someNotes, withdraw } from '../../../tests/support/editions.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'
import { listEditions } from '#areas/publishing/published.ts'
import { publicSite } from './index.ts'

let database: TestDatabase
let open: Db
let cache: PageCache
let app: Hono

beforeAll(async () => {
  database = await createTestDatabase()
  // The only way to the database that the site gets is the public role's.
  open = openDb(database.publicUrl, 4)
  cache = await openPageCache(database.publicUrl)
  app = publicSite({ open, siteName: 'Rådslag', assets: { css: [], js: [] }, isExample: false }, cache)
})
afterAll(async () => {
  await cache.close()
  await open.destroy()
  await database.drop()
})

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await app.request(path, { headers })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 5_000, interval: 20 })

it('says what will stand here before anything is published', async () => {
  for (const path of ['/', '/moten', '/natverk']) {
    const page = await get(path)
    expect([page.status, page.text.includes('Inga mötesanteckningar är publicerade än')]).toEqual([200, true])
  }
})

describe('with notes of two meetings', () => {
  const network = { id: randomUUID(), name: 'Nätverket för <b>ljus</b> & trygghet', slug: 'ljus' }
  const body = { id: randomUUID(), name: 'Styrgruppen <script>alert(1)</script>', slug: 'styrgruppen' }
  const [matterId, otherMatterId] = [randomUUID(), randomUUID()]
  const october = someNotes({
    network,
    body,
    items: [
      anItem({ matterId, tabling: aTabling('Tidsbrist', 'nästa möte') }),
      anItem({ number: '2', title: 'Busskort', text: 'Ett förslag lades fram.', matterId: otherMatterId }),
    ],
  })
  const december = someNotes({
    network,
    body,
    day: '2022-12-02',
    items: [
      anItem({ number: '4', text: 'Offert har kommit.', decisions: [aDecision('Lamporna byts före jul.')], matterId }),
    ],
  })
  const path = '/moten/ljus/styrgruppen/2022-10-28'

  beforeAll(async () => {
    await publish(database.adminUrl, { notes: october })
    await publish(database.adminUrl, { notes: december })
    await eventually(async () => expect((await get('/')).text).toContain('/moten/ljus/styrgruppen/2022-12-02'))
  })

  it('leads from the front page, the list of meetings and the network to the notes, the latest first', async () => {
    for (const from of ['/', '/moten', '/natverk/ljus']) {
      const { text } = await get(from)
      const [late, early] = [text.indexOf('/styrgruppen/2022-12-02"'), text.indexOf('/styrgruppen/2022-10-28"')]
      expect([late > 0, early > late], from).toEqual([true, true])
    }
    expect((await get('/moten')).text).toContain('<h2 id="ar-2022">2022</h2>')
    expect((await get('/natverk')).text).toContain('2 publicerade möten')
  })

  it('shows the notes with who approved and published them, and their fingerprint', async () => {
    const { text, status } = await get(path)
    expect(status).toBe(200)
    expect(text).toContain('Utgåva 1, publicerad 7 november 2022 av Olle Lind')
    expect(text).toContain('Justerad av Maja Ek 4 november 2022.')
    expect(text).toMatch(/<code title="[0-9a-f]{64}">[0-9a-f]{12}<\/code>/)
    expect(text).toMatch(/<meta name="description" content="Minnesanteckningar från /)
  })

  it('tells where a matter that was put off was taken up again', async () => {
    const { text } = await get(path)
    expect(text).toContain('<a href="/moten/ljus/styrgruppen/2022-12-02">Togs upp 2 december 2022</a>')
    expect(text).toContain(`href="/arenden/${matterId}"`)
  })

  it('follows a matter through its meetings in the words of the notes', async () => {
    const { text, status } = await get(`/arenden/${matterId}`)
    expect(status).toBe(200)
    const told = [
      'fredag 28 oktober 2022',
      'Tunneln är mörk',
      'Skäl: Tidsbrist.',
      'fredag 2 december 2022',
      'Lamporna byts före jul.',
    ]
    const places = told.map((words) => text.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(text).toContain('har bordlagts en gång')
    expect(text).toContain(`href="${path}#punkt-1"`)
    expect(text).not.toContain('Busskort')
  })

  it('writes markup in names as text', async () => {
    for (const from of ['/', '/moten', '/natverk', '/natverk/ljus', path, `/arenden/${matterId}`]) {
      const { text } = await get(from)
      expect(text, from).not.toMatch(/<script|<b>ljus/)
      expect(text, from).toMatch(/&lt;(script|b)>/)
    }
  })

  it('gives the notes as they were frozen', async () => {
    const response = await get(`${path}.json`)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(JSON.parse(response.text)).toEqual(october)
  })

  it.each([
    '/moten/ljus/styrgruppen/2022-10-29',
    '/moten/ljus/styrgruppen/2022-10-29.json',
    '/natverk/finns-inte',
    '/arenden/1',
    `/arenden/${randomUUID()}`,
    `${path}?utgava=2`,
    `${path}?utgava=0`,
    `${path}?utgava=ett`,
  ])('has a page in plain words where nothing is: %s', async (address) => {
    const { status, text } = await get(address)
    expect([status, text.includes('<h1 class="ds-heading">Sidan finns inte</h1>')]).toEqual([404, true])
  })

  it('answers who has the page already with a word, and who has another one with the page', async () => {
    const tag = (await get(path)).headers.get('etag') ?? ''
    expect((await get(path, { 'If-None-Match': tag })).status).toBe(304)
    expect((await get('/moten', { 'If-None-Match': tag })).status).toBe(200)
  })

  it('neither sets nor reads a cookie', async () => {
    const [signedOut, signedIn] = [await get(path), await get(path, { Cookie: 'session=hemlig' })]
    expect(signedIn.text).toBe(signedOut.text)
    expect([...signedIn.headers.keys()]).not.toContain('set-cookie')
    expect(signedIn.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  it('keeps pages that are there, and none of the endless addresses where nothing is', async () => {
    for (const address of [path, '/natverk/finns-inte']) await get(address)
    expect([cache.find(path)?.status, cache.find('/natverk/finns-inte')]).toEqual([200, undefined])
  })

  it('asks the database nothing for a page that it has kept', async () => {
    await get(path)
    const closed = openDb(database.publicUrl, 1)
    await listEditions(closed)
    await closed.destroy()
    const site = { open: closed, siteName: 'Rådslag', assets: { css: [], js: [] }, isExample: false }
    const withoutDatabase = publicSite(site, cache).onError((_, c) => c.text('', 500))
    expect((await withoutDatabase.request(path)).status).toBe(200)
    expect((await withoutDatabase.request('/moten/ljus/styrgruppen/okand')).status).toBe(500)
  })
})

describe('when notes are corrected and taken back', () => {
  const first = someNotes({
    body: { id: randomUUID(), name: 'Rättargruppen', slug: 'rattargruppen' },
    place: 'Fel sal',
  })
  const path = '/moten/sodernatet/rattargruppen/2022-10-28'
  const editions: string[] = []

  it('shows the corrected edition at once, and the earlier one at an address of its own', async () => {
    editions.push((await publish(database.adminUrl, { notes: first })).id)
    await eventually(async () => expect((await get(path)).text).toContain('Fel sal'))
    editions.push((await publish(database.adminUrl, { notes: { ...first, place: 'Rätt sal' }, number: 2 })).id)
    await eventually(async () => expect((await get(path)).text).toContain('Rätt sal'))
    const earlier = await get(`${path}?utgava=1`)
    expect(earlier.text).toContain('Fel sal')
    expect(earlier.text).toContain(`Den är ersatt: <a href="${path}">läs utgåva 2</a>`)
    expect((await get(path)).text).toContain(`href="${path}?utgava=1"`)
    expect((await get(path)).text).not.toContain('Den är ersatt')
    expect(JSON.parse((await get(`${path}.json?utgava=1`)).text)).toMatchObject({ place: 'Fel sal' })
  })

  it('says that an earlier edition was taken back and leads to the one that holds', async () => {
    await withdraw(database.adminUrl, editions[0] ?? '', 'Fel sal <i>angavs</i>.', '2022-11-20T09:00:00Z')
    await eventually(async () => expect((await get(`${path}?utgava=1`)).status).toBe(410))
    const gone = await get(`${path}?utgava=1`)
    expect(gone.text).toContain('Fel sal &lt;i>angavs&lt;/i>.')
    expect(gone.text).toContain(`<a href="${path}">den utgåva som gäller</a>`)
    expect((await get(path)).status).toBe(200)
    expect((await get(`${path}?utgava=3`)).status).toBe(404)
  })

  it('leaves a page that says when and why when all are taken back, and the words nowhere', async () => {
    await withdraw(database.adminUrl, editions[1] ?? '', 'Mötet hölls aldrig.', '2022-12-01T09:00:00Z')
    await eventually(async () => expect((await get(path)).status).toBe(410))
    for (const address of [path, `${path}?utgava=2`, `${path}.json`]) {
      const gone = await get(address)
      expect([gone.status, gone.text.includes('Mötet hölls aldrig.'), gone.text.includes('Rätt sal')]).toEqual([
        410,
        true,
        false,
      ])
    }
    expect((await get(path)).text).toContain('1 december 2022')
    expect((await get('/moten')).text).not.toContain('rattargruppen')
  })
})

it.each(['/', '/moten', '/natverk', '/om', '/natverk/finns-inte'])(
  'has one heading, a title and no script: %s',
  async (path) => {
    const { text } = await get(path)
    expect(text.match(/<h1/g)).toHaveLength(1)
    expect(text).toMatch(/<title>[^<]+ – Rådslag<\/title>/)
    expect(text).not.toContain('<script')
  },
)
