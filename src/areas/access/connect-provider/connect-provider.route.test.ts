// Real: the whole program, its database, and a provider on a port of its own.
import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { anOrganisation, aPerson, aPost, aRole } from '../../../../tests/support/builders.ts'
import { openForgingProvider, type ForgingProvider } from '../../../../tests/support/forging-provider.ts'
import { close, listen } from '../../../../tests/support/oidc-provider.ts'
import { problemOn, textOf } from '../../../../tests/support/stage.ts'

let test: TestApp
let provider: ForgingProvider
let installation: Browser
beforeAll(async () => {
  test = await createTestApp()
  provider = await openForgingProvider()
  installation = await test.as((await aRole(test.db, { role: 'administrator' })).id)
})
afterAll(async () => {
  await provider.close()
  await test.close()
})

let organisationId: string
let place: string
let ownId: string
let own: Browser
beforeEach(async () => {
  provider.forge = {}
  await test.db.deleteFrom('identity_provider').execute()
  organisationId = (await anOrganisation(test.db, { name: 'Ekby kommun' })).id
  place = `/arbetsyta/organisationer/${organisationId}/inloggning`
  ownId = (await aRole(test.db, { role: 'organisation-administrator', organisation_id: organisationId })).id
  own = await test.as(ownId)
})
const form = (overrides = {}) => ({
  issuer: provider.issuer,
  clientId: 'radslag',
  clientSecret: 'hemlig-1',
  domains: 'exempel.se',
  ...overrides,
})
const connect = (overrides = {}) => installation.post(place, form(overrides))
const stored = () =>
  test.db.selectFrom('identity_provider').selectAll().where('organisation_id', '=', organisationId).executeTakeFirst()
const bind = () =>
  test.db.insertInto('identity').values({ issuer: provider.issuer, subject: ownId, person_id: ownId }).execute()
const acts = async () =>
  await test.db
    .selectFrom('audit_entry')
    .select(['act', 'detail'])
    .where('subject_id', '=', organisationId)
    .orderBy('number')
    .execute()

describe('the e-mail domains of a sign-in', () => {
  it.each(['', 'exempel', 'a@exempel.se', 'exempel.se annan'])('are named as domains, not as %j', async (domains) => {
    const refused = await connect({ domains })
    expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringContaining('Skriv minst en e-postdomän')])
    expect(await stored()).toBeUndefined()
  })

  it('belong to one organisation each', async () => {
    const other = (await anOrganisation(test.db)).id
    const values = {
      organisation_id: other,
      issuer: 'https://id.se',
      client_id: 'x',
      domains: ['annan.se', 'exempel.se'],
    }
    await test.db.insertInto('identity_provider').values(values).execute()
    expect(problemOn(await connect({ domains: 'Ekby.se, exempel.se' }))).toContain('En annan organisation svarar redan')
    expect((await connect({ domains: 'Ekby.se; ekby.se skola.ekby.se' })).status).toBe(303)
    expect(await stored()).toMatchObject({ domains: ['ekby.se', 'skola.ekby.se'] })
  })
})

describe('the administrator of the installation', () => {
  it('connects an organisation’s sign-in, and never sees the secret again', async () => {
    const answer = await connect()
    expect([answer.status, answer.location]).toEqual([303, `${place}?klart=inloggning`])
    expect(await stored()).toMatchObject({ issuer: provider.issuer, client_id: 'radslag', client_secret: 'hemlig-1' })
    const { text } = await installation.get(place)
    expect(text).toContain(provider.issuer)
    expect(text).toContain(`${test.deployment.origin}/logga-in/oidc/svar`)
    expect(text).not.toContain('hemlig-1')
    expect(await acts()).toEqual([
      { act: 'connect-provider', detail: { issuer: provider.issuer, clientId: 'radslag', domains: ['exempel.se'] } },
    ])
  })

  it('keeps the secret by leaving it empty, and changes it by writing another', async () => {
    await connect()
    await connect({ clientId: 'annat', clientSecret: '' })
    expect(await stored()).toMatchObject({ client_id: 'annat', client_secret: 'hemlig-1' })
    await connect({ clientSecret: 'hemlig-2' })
    expect(await stored()).toMatchObject({ client_secret: 'hemlig-2' })
  })

  it('takes the address of the metadata for the issuer', async () => {
    await connect({ issuer: ` ${provider.issuer}/.well-known/openid-configuration ` })
    expect(await stored()).toMatchObject({ issuer: provider.issuer })
  })

  it.each([
    ['no address', { issuer: 'ekby' }, 'Skriv utfärdarens adress'],
    ['an address without TLS', { issuer: 'http://id.ekby.se' }, 'Skriv utfärdarens adress'],
    ['no client', { clientId: ' ' }, 'Skriv det klient-id'],
  ])('is told of %s, with what was typed kept', async (_, overrides, words) => {
    const answer = await connect(overrides)
    expect([answer.status, problemOn(answer)]).toEqual([422, expect.stringContaining(words)])
    expect(answer.text).toContain(`value="${form(overrides).issuer}"`)
    expect(answer.text).not.toContain('hemlig-1')
    expect(await stored()).toBeUndefined()
  })

  it('is told of an address that does not answer, and nothing is saved', async () => {
    const gone = createServer()
    const issuer = await listen(gone)
    await close(gone)
    const answer = await connect({ issuer })
    expect([answer.status, problemOn(answer)]).toEqual([422, expect.stringContaining('gick inte att nå')])
    expect(await stored()).toBeUndefined()
  })

  it.each([
    ['calls itself something else', { issuer: 'https://annan.se' }, 'kallar sig något annat'],
    ['has no keys', { jwks_uri: undefined }, 'ingen inloggning enligt OpenID Connect'],
  ])('is told of a provider that %s', async (_, metadata, words) => {
    provider.forge = { metadata }
    const answer = await connect()
    expect([answer.status, problemOn(answer)]).toEqual([422, expect.stringContaining(words)])
  })

  it('is told of an address where there is something else', async () => {
    const answer = await connect({ issuer: `${provider.issuer}/annat` })
    expect([answer.status, problemOn(answer)]).toEqual([422, expect.stringContaining('ingen inloggning enligt OpenID')])
  })

  it('tries the one there is', async () => {
    await connect()
    expect((await installation.post(`${place}/prova`)).location).toBe(`${place}?klart=inloggningsvar`)
    provider.forge = { metadata: { issuer: 'https://annan.se' } }
    expect((await installation.post(`${place}/prova`)).status).toBe(422)
  })

  it('removes it', async () => {
    await connect()
    expect((await installation.post(`${place}/ta-bort`)).location).toBe(`${place}?klart=inloggningborta`)
    expect(await stored()).toBeUndefined()
    expect((await acts()).map(({ act }) => act)).toEqual(['connect-provider', 'remove-provider'])
    expect((await installation.post(`${place}/ta-bort`)).status).toBe(303)
  })

  it('ends a demand and never makes one', async () => {
    await connect()
    await bind()
    expect((await installation.post(`${place}/krav`)).status).toBe(403)
    await own.post(`${place}/krav`)
    expect(await stored()).toMatchObject({ is_demanded: true })
    expect((await installation.post(`${place}/krav/slut`)).location).toBe(`${place}?klart=inloggningfri`)
    expect(await stored()).toMatchObject({ is_demanded: false })
  })

  it('ends a demand by pointing the sign-in elsewhere, and not by a new secret', async () => {
    await connect()
    await bind()
    await own.post(`${place}/krav`)
    await connect({ clientSecret: 'hemlig-2' })
    expect(await stored()).toMatchObject({ is_demanded: true })
    await connect({ clientId: 'annat' })
    expect(await stored()).toMatchObject({ is_demanded: false })
  })
})

describe('the organisation’s own administrator', () => {
  it('demands the sign-in after coming in by it once, and not before', async () => {
    await connect()
    const before = await own.post(`${place}/krav`)
    expect([before.status, problemOn(before)]).toEqual([422, expect.stringContaining('Logga först in en gång')])
    expect(await stored()).toMatchObject({ is_demanded: false })
    await bind()
    const after = await own.post(`${place}/krav`)
    expect([after.status, after.location]).toEqual([303, `${place}?klart=inloggningskrav`])
    expect(await stored()).toMatchObject({ is_demanded: true })
    expect((await acts()).map(({ act }) => act)).toEqual(['connect-provider', 'demand-sign-in'])
  })

  it('is not taken for tried by having come in at another provider', async () => {
    await connect()
    await test.db
      .insertInto('identity')
      .values({ issuer: 'https://annan.se', subject: ownId, person_id: ownId })
      .execute()
    expect((await own.post(`${place}/krav`)).status).toBe(422)
  })

  it('has nothing to demand before it is connected', async () => {
    const answer = await own.post(`${place}/krav`)
    expect([answer.status, problemOn(answer)]).toEqual([422, expect.stringContaining('ingen egen inloggning ansluten')])
    expect(textOf((await own.get(place)).text)).toContain('Be installationens administratör')
  })

  it('is warned of who will stand outside', async () => {
    await connect()
    await bind()
    const away = await aPerson(test.db, { name: 'Utan Adress', email: null })
    await aPost(test.db, { person_id: away.id, organisation_id: organisationId })
    const untried = await aPerson(test.db, { name: 'Otto Oprövad' })
    await aPost(test.db, { person_id: untried.id, organisation_id: organisationId })
    const left = await aPerson(test.db, { name: 'Lisa Lämnat' })
    await aPost(test.db, { person_id: left.id, organisation_id: organisationId, held_to: '2024-01-01' })
    const words = textOf((await own.get(place)).text)
    expect(words).toContain('Kravet gäller 3 personer. 1 av dem har loggat in')
    expect(words).toMatch(/1 person blir utelåst.*Utan Adress/)
    expect(words).toMatch(/1 person har inte provat än.*Otto Oprövad/)
    expect(words).not.toContain('Lisa Lämnat')
  })

  it('can’t point the sign-in elsewhere, nor remove it', async () => {
    await connect()
    for (const [path, given] of [
      ['', form({ issuer: 'https://evil.se' })],
      ['/ta-bort', {}],
    ] as const)
      expect((await own.post(`${place}${path}`, given)).status).toBe(403)
    expect(await stored()).toMatchObject({ issuer: provider.issuer })
    expect((await own.get(place)).text).not.toContain('name="clientSecret"')
  })
})

it('is nobody else’s business', async () => {
  await connect()
  await bind()
  const another = (await anOrganisation(test.db)).id
  const others = [
    await aRole(test.db, { role: 'organisation-administrator', organisation_id: another }),
    await aRole(test.db, { role: 'coordinator', organisation_id: organisationId }),
    await aRole(test.db, { role: 'reader', organisation_id: organisationId }),
    await aPerson(test.db),
  ]
  for (const { id } of others) {
    const browser = await test.as(id)
    expect((await browser.get(place)).status).toBe(403)
    for (const path of ['', '/prova', '/ta-bort', '/krav', '/krav/slut'])
      expect([path, (await browser.post(`${place}${path}`, form())).status]).toEqual([path, 403])
  }
  expect(await stored()).toMatchObject({ is_demanded: false, client_secret: 'hemlig-1' })
})
