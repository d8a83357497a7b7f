// Real: routes, database, its public role, the processes that make papers. Left out: the built styles.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Hono } from 'hono'
import { openDb, type Db } from '#platform/db.ts'
import { openPageCache, type PageCache } from '#platform/page-cache/index.ts'
import { aDecision, anItem, publish, someNotes, withdraw } from '../../../../tests/support/editions.ts'
import { pdfWords } from '../../../../tests/support/paper-words.ts'
import { createTestDatabase, type TestDatabase } from '../../../../tests/support/postgres.ts'
import { publicSite } from '../index.ts'

let [database, open, cache, app, path]: [TestDatabase, Db, PageCache, Hono, string] = [] as never
const notes = someNotes({ items: [anItem({ decisions: [aDecision('Lamporna byts före jul.')] })] })

beforeAll(async () => {
  database = await createTestDatabase()
  open = openDb(database.publicUrl, 4)
  cache = await openPageCache(database.publicUrl)
  app = publicSite({ open, siteName: 'Rådslag', assets: { css: [], js: [] }, isExample: false }, cache)
  path = (await publish(database.adminUrl, { notes })).path
})
afterAll(async () => {
  await cache.close()
  await open.destroy()
  await database.drop()
})

const get = async (address: string, headers: Record<string, string> = {}) => {
  const response = await app.request(address, { headers })
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers }
}

it('gives published notes as PDF and DOCX, named for what they are, with links at their foot', async () => {
  const page = new TextDecoder().decode((await get(path)).bytes)
  for (const ending of ['pdf', 'docx', 'json']) expect(page).toContain(`href="${path}.${ending}"`)
  const pdf = await get(`${path}.pdf`)
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(pdf.headers.get('content-disposition')).toBe('inline; filename="ledningsgruppen-2022-10-28.pdf"')
  const docx = await get(`${path}.docx`)
  expect([docx.status, Buffer.from(docx.bytes.slice(0, 2)).toString()]).toEqual([200, 'PK'])
})

it('says in the file which edition it is, of which words', async () => {
  const text = await pdfWords((await get(`${path}.pdf`)).bytes)
  for (const said of [
    'Lamporna byts före jul.',
    'Utgåva 1, publicerad 7 november 2022 av Olle Lind',
    'Justerad av Maja Ek 4 november 2022.',
  ])
    expect(text).toContain(said)
  expect(text).toMatch(/Kontrollsumma: [0-9a-f]{64}/)
  expect(text.replaceAll(' ', '')).toContain(path)
  expect(text).not.toContain('UTKAST')
})

it('answers a copy that still holds without sending it again', async () => {
  const { headers } = await get(`${path}.pdf`)
  const again = await get(`${path}.pdf`, { 'If-None-Match': headers.get('etag') ?? '' })
  expect([again.status, again.bytes.byteLength]).toEqual([304, 0])
})

it('gives an earlier edition by its number, and says what was corrected in the later', async () => {
  const corrections = [{ reason: 'Ett namn var fel.', day: '2022-11-20' }]
  await publish(database.adminUrl, {
    notes: { ...notes, place: 'Rådhuset', corrections },
    number: 2,
    publishedAt: '2022-11-21T09:00:00Z',
  })
  const nameNow = async () => (await get(`${path}.pdf`)).headers.get('content-disposition')
  await expect.poll(nameNow, { timeout: 5_000 }).toContain('-utgava-2.pdf')
  const latest = await get(`${path}.pdf`)
  expect(await pdfWords(latest.bytes)).toMatch(/Rådhuset.*Rättelse 20 november 2022: Ett namn var fel[.]/)
  const earlier = await pdfWords((await get(`${path}.pdf?utgava=1`)).bytes)
  expect([earlier.includes('Utgåva 1'), earlier.includes('Rådhuset')]).toEqual([true, false])
})

it('is gone when the edition is taken back, and never was where nothing is published', async () => {
  const taken = await publish(database.adminUrl, { notes: someNotes({ day: '2022-12-02' }) })
  expect((await get(`${taken.path}.pdf`)).status).toBe(200)
  await withdraw(database.adminUrl, taken.id, 'Ett namn var fel.', '2022-12-01T09:00:00Z')
  await expect.poll(async () => (await get(`${taken.path}.pdf`)).status, { timeout: 5_000 }).toBe(410)
  for (const address of ['/moten/a/b/2022-01-01.pdf', `${path}.pdf?utgava=9`, `${path}.odt`])
    expect((await get(address)).status).toBe(404)
})
