// Real: the whole program and its database. The authenticator is written for the tests; the browser's own is in tests/journeys.
import { generateKeyPairSync } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { anAuthenticator, type Slip } from '../../../tests/support/authenticator.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aPerson, aRole, anOrganisation } from '../../../tests/support/builders.ts'
import { removeExpired } from './index.ts'

let test: TestApp
let personId: string
const name = 'Min telefon'
const place = '/arbetsyta/inloggningar'
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('rate_limit').execute()
  personId = (await aPerson(test.db)).id
})

type Options = Parameters<ReturnType<typeof anAuthenticator>['add']>[0]
const optionsAt = async (browser: Browser, path: string) =>
  JSON.parse((await browser.post(`${path}/utmaning`)).text) as Options
const make = () => anAuthenticator(test.deployment.origin)

/** Adds a passkey as the page does: a challenge, the authenticator's answer and the form. */
async function add(browser: Browser, authenticator = make(), slip: Slip = {}) {
  const credential = authenticator.add(await optionsAt(browser, `${place}/nycklar`), slip)
  return { authenticator, answer: await browser.post(`${place}/nycklar`, { name, credential }) }
}
async function signIn(authenticator: ReturnType<typeof make>, slip: Slip = {}, browser = test.browser()) {
  const credential = authenticator.signIn(await optionsAt(browser, '/logga-in/nyckel'), slip)
  const answer = await browser.post('/logga-in/nyckel', { credential, till: '/arbetsyta/natverk' })
  return { answer, credential, browser, isIn: browser.cookies.has('session') }
}
const count = async () =>
  (await test.db.selectFrom('passkey').select('id').where('person_id', '=', personId).execute()).length

describe('a passkey', () => {
  it('is added, signs its owner in elsewhere, and is refused once it is removed', async () => {
    const browser = await test.as(personId)
    const { authenticator, answer } = await add(browser)
    expect([answer.status, answer.location]).toEqual([303, `${place}?klart=nyckel`])
    expect((await browser.get(place)).text).toContain(name)
    const elsewhere = await signIn(authenticator)
    expect([elsewhere.answer.status, elsewhere.answer.location]).toEqual([303, '/arbetsyta/natverk'])
    const own = await elsewhere.browser.get(place)
    expect(own.text).toContain('Nyckel')
    const address = new RegExp(`${place}/nycklar/[0-9a-f-]+/ta-bort`).exec(own.text)?.[0] ?? ''
    expect((await elsewhere.browser.post(address)).location).toBe(`${place}?klart=nyckelborta`)
    const after = await signIn(authenticator)
    expect([after.answer.status, after.isIn]).toEqual([422, false])
    expect(after.answer.text).toContain('finns inte här, är borttagen')
    const acts = await test.db.selectFrom('audit_entry').select('act').where('person_id', '=', personId).execute()
    expect(acts.map(({ act }) => act).sort()).toEqual(['add-passkey', 'remove-passkey', 'sign-in'])
  })

  it('is asked to name its owner by itself, and to make sure that they are there', async () => {
    const browser = await test.as(personId)
    const asked = JSON.parse((await browser.post(`${place}/nycklar/utmaning`)).text) as Record<string, unknown>
    expect(asked).toMatchObject({
      ...{ rp: { name: 'Rådslag', id: 'radslag.test' }, attestation: 'none' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    const signing = JSON.parse((await test.browser().post('/logga-in/nyckel/utmaning')).text) as object
    expect(signing).toMatchObject({ rpId: 'radslag.test', userVerification: 'required' })
    expect(signing).not.toHaveProperty('allowCredentials')
  })

  it('is not added twice, and not without a name', async () => {
    const browser = await test.as(personId)
    const { authenticator } = await add(browser)
    const again = await add(browser, authenticator)
    expect([again.answer.status, again.answer.text.includes('har redan en nyckel')]).toEqual([422, true])
    const nameless = await browser.post(`${place}/nycklar`, { name: ' ', credential: '{}' })
    expect([nameless.status, nameless.text.includes('Ge nyckeln ett namn')]).toEqual([422, true])
    const scriptless = await browser.post(`${place}/nycklar`, { name: 'Min telefon', credential: '' })
    expect([scriptless.status, scriptless.text.includes('value="Min telefon"')]).toEqual([422, true])
    expect(await count()).toBe(1)
  })

  it.each<[string, Slip]>([
    ['made for another site', { origin: 'https://evil.se' }],
    ['made for another host', { host: 'evil.se' }],
    ['made without making sure of its owner', { isVerified: false }],
    ['that answers a challenge of nobody', { challenge: 'bm9ib2R5' }],
  ])('%s is not added', async (_, slip) => {
    const { answer } = await add(await test.as(personId), make(), slip)
    expect([answer.status, answer.text.includes('kom inte fram som den skulle'), await count()]).toEqual([422, true, 0])
  })

  it.each<[string, Slip]>([
    ['at another site', { origin: 'https://evil.se' }],
    ['for another host', { host: 'evil.se' }],
    ['without making sure of its owner', { isVerified: false }],
    ['with another key', { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }],
    ['with a counter that stands still, as of a copy', { counter: 5 }],
    ['with a counter that goes back', { counter: 3 }],
    ['a challenge of nobody', { challenge: 'bm9ib2R5' }],
  ])('that signs %s lets nobody in', async (_, slip) => {
    const { authenticator } = await add(await test.as(personId))
    expect((await signIn(authenticator, { counter: 5 })).isIn).toBe(true)
    const { answer, isIn } = await signIn(authenticator, slip)
    expect([answer.status, isIn]).toEqual([422, false])
  })

  it('that nobody has added lets nobody in', async () => {
    expect((await signIn(make())).answer.status).toBe(422)
  })

  it.each(['', '{', 'null', '[]', '{"id":"x"}', '{"id":"x","response":{}}', 'x'.repeat(100_000)])(
    'that is not one is refused: %.20s',
    async (credential) => {
      const browser = test.browser()
      await browser.post('/logga-in/nyckel/utmaning')
      expect((await browser.post('/logga-in/nyckel', { credential })).status).toBe(422)
      const mine = await test.as(personId)
      expect((await mine.post(`${place}/nycklar`, { name, credential })).status).toBe(422)
    },
  )
})

describe('a challenge', () => {
  it('is used once', async () => {
    const { authenticator } = await add(await test.as(personId))
    const { browser, credential } = await signIn(authenticator)
    expect((await browser.post('/logga-in/nyckel', { credential })).status).toBe(422)
    const fresh = test.browser()
    fresh.cookies.set('browser', browser.cookies.get('browser') ?? '')
    expect((await fresh.post('/logga-in/nyckel', { credential })).status).toBe(422)
  })

  it('is answered in the browser that asked for it', async () => {
    const { authenticator } = await add(await test.as(personId))
    const [mine, other] = [test.browser(), test.browser()]
    await optionsAt(other, '/logga-in/nyckel')
    const credential = authenticator.signIn(await optionsAt(mine, '/logga-in/nyckel'))
    expect((await other.post('/logga-in/nyckel', { credential })).status).toBe(422)
    expect((await test.browser().post('/logga-in/nyckel', { credential })).status).toBe(422)
    expect((await mine.post('/logga-in/nyckel', { credential })).status).toBe(303)
  })

  it('holds for five minutes', async () => {
    const { authenticator } = await add(await test.as(personId))
    const browser = test.browser()
    const options = await optionsAt(browser, '/logga-in/nyckel')
    const { rows } = await sql<{ minutes: number }>`
      select round(extract(epoch from max(expires_at) - now()) / 60)::int as minutes from passkey_challenge`.execute(
      test.db,
    )
    expect(rows[0]?.minutes).toBe(5)
    await sql`update passkey_challenge set expires_at = now() - interval '1 second'`.execute(test.db)
    expect((await browser.post('/logga-in/nyckel', { credential: authenticator.signIn(options) })).status).toBe(422)
  })

  it('for signing in adds no passkey, and one for another person adds none either', async () => {
    const [browser, another] = [await test.as(personId), await test.as((await aPerson(test.db)).id)]
    const signing = await optionsAt(browser, '/logga-in/nyckel')
    const rp = { id: 'radslag.test' }
    const first = await browser.post(`${place}/nycklar`, { name, credential: make().add({ ...signing, rp }) })
    another.cookies.set('browser', browser.cookies.get('browser') ?? '')
    const theirs = await optionsAt(another, `${place}/nycklar`)
    const second = await browser.post(`${place}/nycklar`, { name, credential: make().add(theirs) })
    expect([first.status, second.status, await count()]).toEqual([422, 422, 0])
  })

  it('is asked for sixty times in a quarter of an hour from one place, and no more', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 61; time += 1)
      statuses.push((await test.browser().post('/logga-in/nyckel/utmaning')).status)
    expect([statuses[59], statuses[60]]).toEqual([200, 429])
  })
})

describe('somebody else’s passkey', () => {
  it('is not shown, not removed and not there', async () => {
    await add(await test.as(personId))
    const { id } = await test.db
      .selectFrom('passkey')
      .select('id')
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    const other = await test.as((await aPerson(test.db)).id)
    expect((await other.get(place)).text).not.toContain(id)
    expect((await other.post(`${place}/nycklar/${id}/ta-bort`)).status).toBe(404)
    expect(await count()).toBe(1)
  })
})

describe('where an organisation demands its own sign-in', () => {
  it('a passkey is refused in words, and none can be added', async () => {
    const browser = await test.as(personId)
    const { authenticator } = await add(browser)
    const organisation = await anOrganisation(test.db)
    await aRole(test.db, { role: 'reader', organisation_id: organisation.id, person_id: personId })
    await test.db
      .insertInto('identity_provider')
      .values({
        organisation_id: organisation.id,
        issuer: 'https://id.se',
        client_id: 'x',
        domains: ['exempel.se'],
        is_demanded: true,
      })
      .execute()
    const { answer, isIn } = await signIn(authenticator)
    expect([answer.status, isIn]).toEqual([403, false])
    expect(answer.text).toContain(`/logga-in/oidc/${organisation.id}`)
    await test.db.updateTable('session').set({ method: 'oidc', organisation_id: organisation.id }).execute()
    expect((await browser.get(place)).text).toContain('kan du inte använda nycklar')
    expect((await browser.post(`${place}/nycklar/utmaning`)).status).toBe(403)
    expect((await browser.post(`${place}/nycklar`, { name, credential: '{}' })).status).toBe(403)
    await test.db.deleteFrom('identity_provider').execute()
  })
})

it('goes with its owner’s last role, and no sooner', async () => {
  await add(await test.as(personId))
  const role = await aRole(test.db, {
    role: 'reader',
    person_id: personId,
    organisation_id: (await anOrganisation(test.db)).id,
  })
  await removeExpired(test.deployment.access)
  expect(await count()).toBe(1)
  await sql`update role_holding set valid_to = stockholm_today() - 1 where person_id = ${role.id}`.execute(test.db)
  await removeExpired(test.deployment.access)
  expect(await count()).toBe(0)
})
