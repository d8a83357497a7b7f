// Real: the whole program, its database, and an OpenID Connect provider on a port of its own.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anOrganisation } from '../../../../tests/support/builders.ts'
import { openSignInStage, type SignInStage } from '../../../../tests/support/signing-organisation.ts'

let stage: SignInStage

beforeAll(async () => {
  stage = await openSignInStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.reset())

describe('the page for choosing', () => {
  it('is led to from the page for signing in, and lists the organisations', async () => {
    const browser = stage.test.browser()
    expect((await browser.get('/logga-in')).text).toContain('href="/logga-in/organisation?till=%2Farbetsyta"')
    const { text } = await browser.get('/logga-in/organisation?till=/arbetsyta/moten')
    expect(text).toContain(`href="${stage.start('/arbetsyta/moten')}"`)
    expect(text).toContain('Ekby kommun')
  })
  it.each(['anna.berg@exempel.se', 'ingen.alls@exempel.se', ' Anna.Berg@EXEMPEL.se '])(
    'finds the organisation for %s, known or not',
    async (address) => {
      const { status, text } = await stage.test.browser().post('/logga-in/organisation', { email: address })
      expect([status, text.includes(stage.start('/arbetsyta'))]).toEqual([200, true])
    },
  )
  it('says when no organisation has people there', async () => {
    const { status, text } = await stage.test.browser().post('/logga-in/organisation', { email: 'bo@annan.se' })
    expect([status, text.includes('Ingen inloggning för annan.se'), text.includes('Ekby')]).toEqual([200, true, false])
  })
  it('asks again for what is no address', async () => {
    const { status, text } = await stage.test.browser().post('/logga-in/organisation', { email: 'anna' })
    expect([status, text.includes('Skriv din e-postadress')]).toEqual([422, true])
  })
  it('knows of no organisation by another id', async () => {
    expect((await stage.test.browser().get(`/logga-in/oidc/${crypto.randomUUID()}`)).status).toBe(404)
    expect((await stage.test.browser().get('/logga-in/oidc/ekby')).status).toBe(404)
  })
  it('is limited in how often one may try', async () => {
    const statuses = new Set<number>()
    for (let time = 0; time < 62; time += 1)
      statuses.add((await stage.test.browser().post('/logga-in/organisation', { email: stage.email })).status)
    expect([...statuses]).toEqual([200, 429])
  })
})

describe('where the organisation demands its own sign-in', () => {
  const demand = () => stage.test.db.updateTable('identity_provider').set({ is_demanded: true }).execute()

  it('a link is not sent; the letter leads to the organisation, and the page says the same as ever', async () => {
    const before = await stage.test.browser().post('/logga-in', { email: stage.email })
    await stage.test.afterwards()
    await demand()
    const after = await stage.test.browser().post('/logga-in', { email: stage.email })
    await stage.test.afterwards()
    expect(after.text).toBe(before.text)
    const [first, second] = stage.test.letters.map(({ body }) => body)
    expect(first).toMatch(/\/logga-in\/[\w-]{43}\?/)
    expect(first).toContain(stage.start('/arbetsyta'))
    expect(second).not.toMatch(/\/logga-in\/[\w-]{43}/)
    expect(second).toContain(`${stage.test.deployment.origin}${stage.start('/arbetsyta')}`)
  })

  it('a link that was sent before is refused in words', async () => {
    const browser = stage.test.browser()
    await browser.post('/logga-in', { email: stage.email })
    await stage.test.afterwards()
    const link = /\/logga-in\/[\w-]{43}/.exec(stage.test.letters[0]?.body ?? '')?.[0] ?? ''
    await demand()
    const answer = await browser.post(link)
    expect([answer.status, await stage.isIn(browser)]).toEqual([403, false])
    expect(answer.text).toContain(stage.start('/arbetsyta'))
  })

  it('a session begun by a link is over, one begun by the organisation goes on', async () => {
    const [byLink, byOrganisation] = [await stage.test.as(stage.personId), stage.test.browser()]
    await stage.signIn(byOrganisation)
    expect([await stage.isIn(byLink), await stage.isIn(byOrganisation)]).toEqual([true, true])
    await demand()
    expect([await stage.isIn(byLink), await stage.isIn(byOrganisation)]).toEqual([false, true])
  })

  it('another organisation’s word does not do', async () => {
    const { id: other } = await anOrganisation(stage.test.db)
    await demand()
    const browser = stage.test.browser()
    await stage.signIn(browser)
    expect(await stage.isIn(browser)).toBe(true)
    await stage.test.db.updateTable('session').set({ organisation_id: other }).execute()
    expect(await stage.isIn(browser)).toBe(false)
  })
})
