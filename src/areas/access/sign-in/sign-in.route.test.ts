// Real: the whole program and its database. Left out: the mail server; letters are caught.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import type { Browser } from '../../../../tests/support/browser.ts'

let test: TestApp
const email = 'maja.ek@exempel.se'
let personId: string
beforeAll(async () => {
  test = await createTestApp()
  personId = (await aPerson(test.db, { name: 'Maja Ek', email })).id
  await aRole(test.db, { role: 'administrator', person_id: personId })
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('rate_limit').execute()
})
afterEach(() => void test.letters.splice(0))

/** Asks for a link and gives the address in the letter that came. */
async function linkFor(browser: Browser, till?: string): Promise<string> {
  await browser.post('/logga-in', { email, ...(till === undefined ? {} : { till }) })
  await test.afterwards()
  const address = /https?:\/\/\S+/.exec(test.letters.at(-1)?.body ?? '')?.[0]
  if (!address) throw new Error('no letter came')
  return address.replace(test.deployment.origin, '')
}
/** Opens the link and presses the button, as a person does. */
async function follow(browser: Browser, link: string) {
  const page = await browser.get(link)
  const till = /name="till" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
  return browser.post(link.split('?')[0] ?? '', { till: till.replaceAll('&amp;', '&') })
}

describe('a link in a letter', () => {
  it('signs the person in, in the browser that asked, and leads to the page that was wanted', async () => {
    const browser = test.browser()
    const answer = await follow(browser, await linkFor(browser, '/arbetsyta/natverk'))
    expect([answer.status, answer.location]).toEqual([303, '/arbetsyta/natverk'])
    const page = await browser.get('/arbetsyta')
    expect([page.status, page.text.includes('Maja Ek')]).toEqual([200, true])
  })

  it('is not used up by being looked at', async () => {
    const browser = test.browser()
    const link = await linkFor(browser)
    for (let look = 0; look < 3; look += 1) expect((await browser.get(link)).status).toBe(200)
    expect((await follow(browser, link)).status).toBe(303)
  })

  it('works once', async () => {
    const browser = test.browser()
    const link = await linkFor(browser)
    await follow(browser, link)
    const again = await browser.post(link.split('?')[0] ?? '')
    expect([again.status, again.text.includes('redan använd')]).toEqual([422, true])
  })

  it('lets one in when the button is pressed many times at once', async () => {
    const browser = test.browser()
    const link = (await linkFor(browser)).split('?')[0] ?? ''
    const answers = await Promise.all(Array.from({ length: 8 }, () => browser.post(link)))
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, ...Array.from({ length: 7 }, () => 422)])
  })

  it('is refused in another browser, and still works in the right one', async () => {
    const [mine, other] = [test.browser(), test.browser()]
    const link = await linkFor(mine)
    await other.get('/logga-in')
    for (const answer of [await other.get(link), await other.post(link.split('?')[0] ?? '')]) {
      expect([answer.status, answer.text.includes('samma webbläsare')]).toEqual([422, true])
    }
    expect(other.cookies.has('session')).toBe(false)
    expect((await follow(mine, link)).status).toBe(303)
  })

  it('is refused when its time has gone', async () => {
    const browser = test.browser()
    const link = await linkFor(browser)
    await test.db
      .updateTable('sign_in_link')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .execute()
    for (const answer of [await browser.get(link), await browser.post(link.split('?')[0] ?? '')]) {
      expect([answer.status, answer.text.includes('den tiden har gått')]).toEqual([422, true])
    }
  })

  it('that nobody sent opens nothing', async () => {
    const browser = test.browser()
    expect((await browser.post('/logga-in/paahittad')).status).toBe(422)
    expect(browser.cookies.has('session')).toBe(false)
  })

  it('stands nowhere in the database, and not in the outbox', async () => {
    const token = (await linkFor(test.browser())).split(/[/?]/)[2] ?? ''
    expect(token.length).toBeGreaterThan(40)
    const links = await test.db.selectFrom('sign_in_link').selectAll().execute()
    const mail = await test.db.selectFrom('mail').selectAll().execute()
    expect(mail.length).toBeGreaterThan(0)
    expect(JSON.stringify([links, mail])).not.toContain(token)
  })
})

describe('asking for a link', () => {
  it('is answered alike for an address that is known and one that is not', async () => {
    const [known, unknown] = [test.browser(), test.browser()]
    const first = await known.post('/logga-in', { email })
    const second = await unknown.post('/logga-in', { email: 'maja.uk@exempel.se' })
    await test.afterwards()
    expect(second.status).toBe(first.status)
    expect(second.text.replaceAll('maja.uk', 'maja.ek')).toBe(first.text)
    const names = (headers: Headers) => [...headers.keys()]
    expect(names(second.headers)).toEqual(names(first.headers))
    expect([...unknown.cookies.keys()]).toEqual([...known.cookies.keys()])
    expect(test.letters.map((letter) => letter.to)).toEqual([email])
  })

  it('takes the address in capitals and with space around it', async () => {
    await test.browser().post('/logga-in', { email: '  Maja.EK@Exempel.se ' })
    await test.afterwards()
    expect(test.letters.map((letter) => letter.to)).toEqual([email])
  })

  it.each(['', 'maja', 'maja@', '<script>@x'])('is refused in words for %j', async (given) => {
    const answer = await test.browser().post('/logga-in', { email: given })
    expect([answer.status, answer.text.includes('Skriv din e-postadress')]).toEqual([422, true])
  })

  it('sends an address five letters and then no more, while the page says the same', async () => {
    const pages = new Set<string>()
    for (let time = 0; time < 8; time += 1) {
      const answer = await test.browser().post('/logga-in', { email })
      pages.add(`${answer.status} ${answer.text}`)
    }
    await test.afterwards()
    expect([test.letters.length, pages.size]).toEqual([5, 1])
  })

  it('is refused with 429 when too many come from one place', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 42; time += 1) {
      statuses.push((await test.browser().post('/logga-in', { email: `p${time}@exempel.se` })).status)
    }
    expect(statuses.slice(0, 40).every((status) => status === 200)).toBe(true)
    expect(statuses.slice(40)).toEqual([429, 429])
  })

  it('is not let through by a made-up X-Forwarded-For', async () => {
    const statuses = new Set<number>()
    for (let time = 0; time < 42; time += 1) {
      const headers = { 'x-forwarded-for': `10.0.0.${time}` }
      statuses.add((await test.browser().post('/logga-in', { email: `p${time}@exempel.se` }, headers)).status)
    }
    expect([...statuses]).toEqual([200, 429])
  })
})

describe('where one lands after signing in', () => {
  it.each([
    ...[
      '//evil.se',
      '/\\evil.se',
      'https://evil.se',
      'https:evil.se',
      '/arbetsyta/../..//evil.se',
      '/arbetsyta\\@evil.se',
    ],
    ...['/arbetsyta/\r\nSet-Cookie: a=b', 'javascript:alert(1)', '/arbetsyta/%0d%0aSet-Cookie:a=b', '/logga-ut'],
  ])('never on another site: %j', async (till) => {
    const browser = test.browser()
    const page = await browser.get(`/logga-in?till=${encodeURIComponent(till)}`)
    expect(page.status).toBe(200)
    const link = await linkFor(browser, till)
    const answer = await browser.post(link.split('?')[0] ?? '', { till })
    expect(answer.status).toBe(303)
    expect(new URL(answer.location, test.deployment.origin).origin).toBe(test.deployment.origin)
    expect(answer.location).toMatch(/^\/arbetsyta/)
    expect(browser.cookies.has('a')).toBe(false)
  })
})

describe('the administrator’s record', () => {
  it('has one entry for each who signed in', async () => {
    await test.db.deleteFrom('audit_entry').execute()
    const browser = test.browser()
    await follow(browser, await linkFor(browser))
    const entries = await test.db.selectFrom('audit_entry').select(['act', 'person_id', 'subject_id']).execute()
    expect(entries).toEqual([{ act: 'sign-in', person_id: personId, subject_id: personId }])
  })
})
