// Real: the whole program and its database. Time is moved by moving what the database says of the session.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { aPerson, aRole } from '../../../tests/support/builders.ts'
import { removeExpired } from './index.ts'

let test: TestApp
let personId: string
beforeAll(async () => {
  test = await createTestApp()
  personId = (await aRole(test.db, { role: 'administrator' })).id
  // The last administrator can't be parted from the role.
  await aRole(test.db, { role: 'administrator' })
})
afterAll(() => test.close())

const statusOf = async (browser: { get(path: string): Promise<{ status: number }> }) =>
  (await browser.get('/arbetsyta')).status

describe('a session', () => {
  it('that has ended when something is sent leads back to where it was written, and says that it is not saved', async () => {
    const referer = `${test.deployment.origin}/arbetsyta/natverk/nytt?x=1`
    const answer = await test.browser().post('/arbetsyta/natverk/nytt', { name: 'Nytt' }, { referer })
    expect(answer.location).toBe('/logga-in?till=%2Farbetsyta%2Fnatverk%2Fnytt&osparat=ja')
    expect((await test.browser().get(answer.location)).text).toContain('det du skickade sparades inte')
    expect((await test.browser().get('/logga-in')).text).not.toContain('sparades inte')
  })

  it('ends on signing out, also for one who kept the cookie', async () => {
    const browser = await test.as(personId)
    const kept = new Map(browser.cookies)
    expect(await statusOf(browser)).toBe(200)
    const answer = await browser.post('/logga-ut')
    expect([answer.status, answer.location, browser.cookies.has('session')]).toEqual([303, '/', false])
    for (const [name, value] of kept) browser.cookies.set(name, value)
    expect(await statusOf(browser)).toBe(303)
  })

  it('of one browser goes on when another signs out', async () => {
    const [one, other] = [await test.as(personId), await test.as(personId)]
    await other.post('/logga-ut')
    expect(await statusOf(one)).toBe(200)
  })

  it.each([
    ['7 hours', 200],
    ['8 hours 1 minute', 303],
  ])('unused for %s answers %i', async (idle, status) => {
    const browser = await test.as(personId)
    await sql`update session set last_seen_at = now() - ${idle}::interval`.execute(test.db)
    expect(await statusOf(browser)).toBe(status)
  })

  it('is kept alive by being used', async () => {
    const browser = await test.as(personId)
    await sql`update session set last_seen_at = now() - interval '7 hours'`.execute(test.db)
    await browser.get('/arbetsyta')
    const { rows } = await sql<{ minutes: number }>`
      select extract(epoch from now() - max(last_seen_at))::int / 60 as minutes from session`.execute(test.db)
    expect(rows[0]?.minutes).toBe(0)
  })

  it('ends after a day however much it is used, and is then removed', async () => {
    const browser = await test.as(personId)
    const { rows } = await sql<{ hours: number }>`
      select round(extract(epoch from max(expires_at) - now()) / 3600)::int as hours from session`.execute(test.db)
    expect(rows[0]?.hours).toBe(24)
    await sql`update session set expires_at = now() - interval '1 second'`.execute(test.db)
    expect(await statusOf(browser)).toBe(303)
    await removeExpired(test.deployment.access)
    expect(await test.db.selectFrom('session').selectAll().execute()).toEqual([])
  })

  it('gives no more than the roles held today', async () => {
    const browser = await test.as(personId)
    expect((await browser.get('/arbetsyta/utkorg')).status).toBe(200)
    const mine = sql`where person_id = ${personId}`
    await sql`update role_holding set valid_to = stockholm_today() - 1 ${mine}`.execute(test.db)
    expect((await browser.get('/arbetsyta/utkorg')).status).toBe(403)
    await sql`update role_holding set valid_to = null ${mine}`.execute(test.db)
  })

  it.each([
    ['empty', ''],
    ['short', 'x'],
    ['long', 'x'.repeat(5000)],
    ['sly', "' or true --"],
    ['odd', '%00'],
  ])('is not opened by a made-up cookie: %s', async (_, value) => {
    const browser = test.browser()
    browser.cookies.set('session', value)
    expect(await statusOf(browser)).toBe(303)
  })
})

describe('cookies', () => {
  const linesOf = async (origin: string) => {
    const other = await createTestApp({ origin })
    const { email } = await aPerson(other.db, { email: 'maja.ek@exempel.se' })
    const browser = other.browser()
    const asked = await browser.post('/logga-in', { email: email ?? '' })
    await other.afterwards()
    const link = /\/logga-in\/[^?\s]+/.exec(other.letters[0]?.body ?? '')?.[0] ?? ''
    const used = await browser.post(link)
    await other.close()
    return [...asked.headers.getSetCookie(), ...used.headers.getSetCookie()].map((line) =>
      line
        .replace(/=[^;]*/, '=…')
        .split('; ')
        .sort()
        .join('; '),
    )
  }
  it('over TLS are Secure, for this host alone, and out of reach for scripts and other sites', async () => {
    expect(await linesOf('https://radslag.exempel.se')).toEqual([
      'HttpOnly; Max-Age=1200; Path=/; SameSite=Lax; Secure; __Host-browser=…',
      'HttpOnly; Max-Age=86400; Path=/; SameSite=Lax; Secure; __Host-session=…',
    ])
  })
  it('on this machine are the same, but for what wants TLS', async () => {
    expect(await linesOf('http://localhost:3000')).toEqual([
      'HttpOnly; Max-Age=1200; Path=/; SameSite=Lax; browser=…',
      'HttpOnly; Max-Age=86400; Path=/; SameSite=Lax; session=…',
    ])
  })
})

describe('a form', () => {
  const none = { origin: '', 'sec-fetch-site': '' }
  const sentWith = async (headers: Record<string, string>) => {
    const browser = await test.as(personId)
    const form = { name: `Nätet ${crypto.randomUUID()}`, secretary: 'Maja Ek', email: 'maja@exempel.se' }
    const { status } = await browser.post('/arbetsyta/natverk/nytt', form, { ...none, ...headers })
    const { rows } = await sql`delete from role_holding where network_id is not null returning id`.execute(test.db)
    return { status, saved: rows.length }
  }
  it.each<[string, Record<string, string>]>([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['from no page at all', { 'sec-fetch-site': 'none' }],
    ['from another site that says it is us', { 'sec-fetch-site': 'cross-site', origin: 'http://radslag.test' }],
    ['from a foreign origin, in an old browser', { origin: 'https://evil.se' }],
    ['from our name on another port, in an old browser', { origin: 'http://radslag.test:8080' }],
    ['from a page without an origin', { origin: 'null' }],
    ['that does not say where from', {}],
    [
      'that calls itself something else than a form',
      { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
    ],
  ])('%s is refused, and nothing is saved', async (_, headers) => {
    expect(await sentWith(headers)).toEqual({ status: 403, saved: 0 })
  })
  it.each<[string, Record<string, string>]>([
    ['from our own page', { 'sec-fetch-site': 'same-origin' }],
    ['from our own page, in an old browser', { origin: 'http://radslag.test' }],
  ])('%s is taken', async (_, headers) => {
    expect(await sentWith(headers)).toEqual({ status: 303, saved: 1 })
  })
})

describe('every answer', () => {
  it.each(['/', '/logga-in', '/arbetsyta', '/finns-inte', '/halsa'])(
    '%s carries the headers that protect it',
    async (path) => {
      const { headers } = await test.browser().get(path)
      const policy = (headers.get('content-security-policy') ?? '').split(/;\s*/)
      expect(policy).toEqual(
        expect.arrayContaining([
          ...[
            "default-src 'none'",
            "script-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
          ],
        ]),
      )
      expect(policy.join()).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/)
    },
  )
  it('of the workspace is stored by nobody', async () => {
    const { headers } = await (await test.as(personId)).get('/arbetsyta')
    expect(headers.get('cache-control')).toBe('no-store')
  })
})
