// Real: the whole program, its database, and an OpenID Connect provider on a port of its own.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aPerson, aPost, aRole } from '../../../../tests/support/builders.ts'
import { providerClient, type OrganisationSignIn } from '../../../../tests/support/oidc-provider.ts'
import { textOf } from '../../../../tests/support/stage.ts'
import { openSignInStage, type SignInStage } from '../../../../tests/support/signing-organisation.ts'

let stage: SignInStage

beforeAll(async () => {
  stage = await openSignInStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.reset())

describe('the way through the organisation', () => {
  it('asks the provider with a code challenge, a nonce and a state, and with no secret', async () => {
    const { status, location } = await stage.test.browser().get(stage.start())
    const address = new URL(location)
    expect([status, address.origin]).toEqual([303, stage.provider.issuer])
    const asked = Object.fromEntries(address.searchParams)
    expect(asked).toMatchObject({
      ...{ client_id: 'radslag', response_type: 'code', code_challenge_method: 'S256' },
      redirect_uri: `${stage.test.deployment.origin}/logga-in/oidc/svar`,
    })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]?.length).toBeGreaterThan(40)
    expect(location).not.toContain(providerClient.clientSecret)
  })

  it('signs the person in and leads to the page that was wanted', async () => {
    const browser = stage.test.browser()
    const answer = await stage.signIn(browser, '/arbetsyta/natverk')
    expect([answer.status, answer.location]).toEqual([303, '/arbetsyta/natverk'])
    expect((await browser.get('/arbetsyta')).text).toContain('Anna Berg')
    const session = await stage.test.db
      .selectFrom('session')
      .selectAll()
      .orderBy('created_at', 'desc')
      .executeTakeFirst()
    expect(session).toMatchObject({ method: 'oidc', organisation_id: stage.organisationId, person_id: stage.personId })
    const entry = await stage.test.db
      .selectFrom('audit_entry')
      .selectAll()
      .orderBy('at', 'desc')
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({
      act: 'sign-in',
      person_id: stage.personId,
      detail: { method: 'oidc', organisationId: stage.organisationId },
    })
  })

  it('knows the person by the provider’s own name for them ever after, whatever address they have', async () => {
    await stage.signIn(stage.test.browser())
    stage.provider.person = { subject: 'anna', email: 'anna.gift@exempel.se' }
    const browser = stage.test.browser()
    expect((await stage.signIn(browser)).status).toBe(303)
    expect((await browser.get('/arbetsyta')).text).toContain('Anna Berg')
  })

  it('takes an address that the provider says nothing of having made sure of', async () => {
    stage.provider.person = { subject: 'anna', email: 'Anna.Berg@Exempel.SE' }
    expect((await stage.signIn(stage.test.browser())).status).toBe(303)
  })

  it.each(['//evil.se', 'https://evil.se', '/logga-ut'])('never leads away from the workspace: %s', async (till) => {
    expect((await stage.signIn(stage.test.browser(), till)).location).toBe('/arbetsyta')
  })
})

describe('one whom the organisation lets in, and who is not of it here', () => {
  const refusedWith = async (person: OrganisationSignIn['person'], words: string | RegExp) => {
    stage.provider.person = person
    const browser = stage.test.browser()
    const answer = await stage.signIn(browser)
    expect([answer.status, await stage.isIn(browser)]).toEqual([403, false])
    expect(textOf(answer.text)).toMatch(words)
    expect(await stage.test.db.selectFrom('identity').selectAll().execute()).toEqual([])
  }
  it('is told what to do', () =>
    refusedWith({ subject: 'bo', email: 'bo@exempel.se' }, /bo@exempel\.se .* lägga till dig/))
  it('is not taken for another by an address that the provider has not made sure of', () =>
    refusedWith({ subject: 'anna', email: stage.email, email_verified: false }, 'någon bekräftad e-postadress'))
  it('is not known without an address', () => refusedWith({ subject: 'anna' }, 'någon bekräftad e-postadress'))
  it('is not let in as somebody of another organisation', async () => {
    const other = await aRole(stage.test.db, { role: 'administrator' })
    await refusedWith({ subject: 'mats', email: other.email ?? '' }, 'Vi hittar dig inte')
  })
  it('is not let in as one who was given a post there, when the organisation does not answer for the address', async () => {
    const other = await aRole(stage.test.db, {
      role: 'administrator',
      person_id: (await aPerson(stage.test.db, { email: 'mats@annan.se' })).id,
    })
    await aPost(stage.test.db, { person_id: other.id, organisation_id: stage.organisationId })
    await refusedWith({ subject: 'mats', email: 'mats@annan.se' }, 'Vi hittar dig inte')
    await stage.test.db.updateTable('identity_provider').set({ is_demanded: true }).execute()
    expect((await (await stage.test.as(other.id)).get('/arbetsyta')).status).toBe(200)
    expect((await (await stage.test.as(stage.personId)).get('/arbetsyta')).status).toBe(303)
  })
  it('is not let in once the post has ended, bound or not', async () => {
    await stage.signIn(stage.test.browser())
    await stage.test.db.updateTable('post').set({ held_to: '2024-12-31' }).execute()
    const browser = stage.test.browser()
    expect([(await stage.signIn(browser)).status, await stage.isIn(browser)]).toEqual([403, false])
    await stage.test.db.updateTable('post').set({ held_to: null }).execute()
  })
  it('is let in by a role in the organisation instead of a post', async () => {
    const reader = await aRole(stage.test.db, { role: 'reader', organisation_id: stage.organisationId })
    stage.provider.person = { subject: 'reader', email: reader.email ?? '' }
    expect((await stage.signIn(stage.test.browser())).status).toBe(303)
  })
})

describe('an answer', () => {
  it('that comes twice is refused the second time', async () => {
    const browser = stage.test.browser()
    const back = await stage.leave(browser)
    const answers = [await browser.get(back), await browser.get(back)]
    expect(answers.map(({ status }) => status)).toEqual([303, 422])
    expect(answers[1]?.text).toContain('redan använt')
  })

  it('that comes eight times at once lets one in', async () => {
    const browser = stage.test.browser()
    const back = await stage.leave(browser)
    const answers = await Promise.all(Array.from({ length: 8 }, () => browser.get(back)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422, 422, 422, 422, 422])
  })

  it('to another browser is refused there, and still works in the right one', async () => {
    const [mine, other] = [stage.test.browser(), stage.test.browser()]
    const back = await stage.leave(mine)
    await stage.leave(other)
    const answer = await other.get(back)
    expect([answer.status, await stage.isIn(other)]).toEqual([422, false])
    expect(answer.text).toContain('en annan webbläsare')
    expect((await mine.get(back)).status).toBe(303)
  })

  it('to a browser without the cookie is refused', async () => {
    expect((await stage.test.browser().get(await stage.leave(stage.test.browser()))).status).toBe(422)
  })

  it('that comes too late is refused', async () => {
    const browser = stage.test.browser()
    const back = await stage.leave(browser)
    await sql`update oidc_attempt set expires_at = now() - interval '1 second'`.execute(stage.test.db)
    const answer = await browser.get(back)
    expect([answer.status, answer.text.includes('för lång tid')]).toEqual([422, true])
  })

  it('that nobody asked for is refused', async () => {
    for (const query of ['', '?code=x', '?code=x&state=y', '?error=access_denied', '?state=%00'])
      expect((await stage.test.browser().get(`/logga-in/oidc/svar${query}`)).status).toBe(422)
  })

  it('with a code that was used before is refused', async () => {
    const [first, second] = [stage.test.browser(), stage.test.browser()]
    const used = new URL(await stage.leave(first), stage.test.deployment.origin)
    await first.get(used.pathname + used.search)
    const back = new URL(await stage.leave(second), stage.test.deployment.origin)
    back.searchParams.set('code', used.searchParams.get('code') ?? '')
    const answer = await second.get(back.pathname + back.search)
    expect([answer.status, answer.text.includes('godtog inte svaret')]).toEqual([422, true])
  })

  it('that is the provider’s no is told in words, and none of the provider’s', async () => {
    stage.provider.isCancelled = true
    const answer = await stage.signIn(stage.test.browser())
    expect([answer.status, answer.text.includes('släppte inte in dig')]).toEqual([403, true])
    expect(answer.text).not.toContain('cancelled')
  })
})
