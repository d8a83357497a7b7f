// Real: the whole program and its database.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aPerson } from '../../../tests/support/builders.ts'
import { textOf } from '../../../tests/support/stage.ts'

let test: TestApp
let personId: string
let email: string
const place = '/arbetsyta/inloggningar'
const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  const person = await aPerson(test.db, { name: 'Maja Ek' })
  ;[personId, email] = [person.id, person.email ?? '']
})

const isIn = async (browser: Browser) => (await browser.get('/arbetsyta')).status === 200
const idOf = async (device: string) =>
  (
    await test.db
      .selectFrom('session')
      .select('id')
      .where('device', '=', device)
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
  ).id
async function withDevice(device: string): Promise<Browser> {
  const browser = await test.as(personId)
  await test.db
    .updateTable('session')
    .set({ device })
    .where('person_id', '=', personId)
    .where('device', '=', '')
    .execute()
  return browser
}
const acts = async () =>
  await test.db
    .selectFrom('audit_entry')
    .select(['act', 'detail'])
    .where('person_id', '=', personId)
    .orderBy('number')
    .execute()

describe('Mina inloggningar', () => {
  it('is where the name in the header leads', async () => {
    const { text } = await (await test.as(personId)).get('/arbetsyta')
    expect(text).toContain(`<a href="${place}">Maja Ek</a>`)
  })

  it('shows each with its device, its way, since when and which one this is', async () => {
    const browser = test.browser()
    await browser.post('/logga-in', { email }, { 'user-agent': chrome })
    await test.afterwards()
    const link = /\/logga-in\/[\w-]{43}/.exec(test.letters.at(-1)?.body ?? '')?.[0] ?? ''
    await browser.post(link, {}, { 'user-agent': chrome })
    await withDevice('Safari på iPhone')
    await sql`update session set created_at = '2026-03-06 08:15+01' where device = 'Safari på iPhone'`.execute(test.db)
    const rows = [...(await browser.get(place)).text.matchAll(/<tr role="row">.*?<\/tr>/gs)].map(([row]) => textOf(row))
    expect(rows).toHaveLength(3)
    expect(rows[1]).toMatch(/^Chrome på Windows Länk i e-post .* Den här$/)
    expect(rows[2]).toMatch(/^Safari på iPhone Länk i e-post 6 mars 2026 kl\. 8\.15 .* Logga ut från Safari på iPhone$/)
  })

  it('shows none that is over, and none of anybody else', async () => {
    await withDevice('Gammal')
    await sql`update session set last_seen_at = now() - interval '9 hours' where device = 'Gammal'`.execute(test.db)
    await withDevice('Utgången')
    await sql`update session set expires_at = now() where device = 'Utgången'`.execute(test.db)
    const other = await test.as((await aPerson(test.db)).id)
    await test.db.updateTable('session').set({ device: 'Annans' }).where('device', '=', '').execute()
    const { text } = await (await test.as(personId)).get(place)
    for (const device of ['Gammal', 'Utgången', 'Annans']) expect(text).not.toContain(device)
    expect(await isIn(other)).toBe(true)
  })
})

describe('signing out', () => {
  it('of one ends that one', async () => {
    const [mine, phone, tablet] = [await test.as(personId), await withDevice('Telefon'), await withDevice('Platta')]
    const answer = await mine.post(`${place}/avsluta`, { session: await idOf('Platta') })
    expect([answer.status, answer.location]).toEqual([303, `${place}?klart=utloggad`])
    expect([await isIn(mine), await isIn(phone), await isIn(tablet)]).toEqual([true, true, false])
    expect(await acts()).toEqual([{ act: 'end-sessions', detail: { which: 'one' } }])
  })

  it('of one that is somebody else’s, or none, ends nothing', async () => {
    const other = await test.as((await aPerson(test.db)).id)
    await test.db.updateTable('session').set({ device: 'Andra' }).where('device', '=', '').execute()
    const { id } = await test.db
      .selectFrom('session')
      .select('id')
      .where('device', '=', 'Andra')
      .executeTakeFirstOrThrow()
    const mine = await test.as(personId)
    await mine.post(`${place}/avsluta`, { session: id })
    expect([await isIn(other), await acts()]).toEqual([true, []])
    for (const session of ['', 'x']) expect((await mine.post(`${place}/avsluta`, { session })).status).toBe(404)
  })

  it('of all others spares this one', async () => {
    const [mine, phone, tablet] = [await test.as(personId), await withDevice('Telefon'), await withDevice('Platta')]
    const answer = await mine.post(`${place}/avsluta-andra`)
    expect([answer.status, answer.location]).toEqual([303, `${place}?klart=utloggadandra`])
    expect([await isIn(mine), await isIn(phone), await isIn(tablet)]).toEqual([true, false, false])
    expect(await acts()).toEqual([{ act: 'end-sessions', detail: { which: 'others' } }])
  })

  it('everywhere spares none, and says so', async () => {
    const [mine, phone] = [await test.as(personId), await withDevice('Telefon')]
    const kept = new Map(mine.cookies)
    const answer = await mine.post(`${place}/avsluta-alla`)
    expect([answer.status, answer.location]).toEqual([303, '/logga-in?klart=utloggadalla'])
    expect((await mine.get(answer.location)).text).toContain('Du är utloggad överallt.')
    for (const [name, value] of kept) mine.cookies.set(name, value)
    expect([await isIn(mine), await isIn(phone)]).toEqual([false, false])
    expect(await acts()).toEqual([{ act: 'end-sessions', detail: { which: 'all' } }])
  })
})

it('one browser has one session: coming in again ends the former', async () => {
  const browser = await test.as(personId)
  const former = browser.cookies.get('session') ?? ''
  await browser.post('/logga-in', { email })
  await test.afterwards()
  await browser.post(/\/logga-in\/[\w-]{43}/.exec(test.letters.at(-1)?.body ?? '')?.[0] ?? '')
  expect(await isIn(browser)).toBe(true)
  browser.cookies.set('session', former)
  expect(await isIn(browser)).toBe(false)
})
