// Real: the whole program and its database. The provider is one that lies in one thing at a time.
import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { openForgingProvider, type ForgingProvider } from '../../../../tests/support/forging-provider.ts'
import { close, listen, providerClient } from '../../../../tests/support/oidc-provider.ts'
import { aSigningOrganisation } from '../../../../tests/support/signing-organisation.ts'

let test: TestApp
let provider: ForgingProvider
let organisationId: string

beforeAll(async () => {
  test = await createTestApp()
  provider = await openForgingProvider()
  organisationId = (await aSigningOrganisation(test, provider.issuer, 'anna.berg@exempel.se')).organisationId
})
afterAll(async () => {
  await provider.close()
  await test.close()
})
beforeEach(async () => {
  provider.forge = {}
  await test.db.deleteFrom('rate_limit').execute()
})

async function signIn(changes: Record<string, string> = {}, meanwhile = () => Promise.resolve()) {
  const browser = test.browser()
  const { location } = await browser.get(`/logga-in/oidc/${organisationId}`)
  await meanwhile()
  const answer = await browser.get(provider.comeBack(location, changes))
  return { answer, hasSession: browser.cookies.has('session') }
}
const now = () => Math.floor(Date.now() / 1000)

it('is believed when it tells the truth, and is shown the secret and the verifier', async () => {
  const { answer, hasSession } = await signIn()
  expect([answer.status, hasSession]).toEqual([303, true])
  expect(provider.asked.authorization).toMatch(/^Basic /)
  expect(provider.asked.form.get('code_verifier')?.length).toBeGreaterThan(40)
  expect(provider.asked.form.get('redirect_uri')).toBe(`${test.deployment.origin}/logga-in/oidc/svar`)
})

it('is shown the secret as it wants it', async () => {
  provider.forge = { metadata: { token_endpoint_auth_methods_supported: ['client_secret_post'] } }
  expect((await signIn()).answer.status).toBe(303)
  expect(provider.asked.form.get('client_secret')).toBe(providerClient.clientSecret)
})

describe('a token', () => {
  it.each<[string, ForgingProvider['forge']]>([
    ['with another nonce', { claims: () => ({ nonce: 'another' }) }],
    ['without a nonce', { claims: () => ({ nonce: undefined }) }],
    ['for another audience', { claims: () => ({ aud: 'another-client' }) }],
    ['for several, issued to another', { claims: () => ({ aud: ['radslag', 'other'], azp: 'other' }) }],
    ['from another issuer', { claims: () => ({ iss: 'https://evil.se' }) }],
    ['without a subject', { claims: () => ({ sub: undefined }) }],
    ['that has expired', { claims: () => ({ iat: now() - 700, exp: now() - 120 }) }],
    ['that never expires', { claims: () => ({ exp: undefined }) }],
    ['that does not hold yet', { claims: () => ({ nbf: now() + 600 }) }],
    ['that nobody has signed', { algorithm: 'none' }],
    [
      'that nobody has signed, from a provider that says it need not be',
      { algorithm: 'none', metadata: { id_token_signing_alg_values_supported: ['none', 'RS256'] } },
    ],
    ['signed with the public key as a secret', { algorithm: 'HS256' }],
    [
      'signed with the public key as a secret, from a provider that says it may be',
      { algorithm: 'HS256', metadata: { id_token_signing_alg_values_supported: ['HS256', 'RS256'] } },
    ],
    ['signed with a key that is not the provider’s', { signedBy: 'another key' }],
    ['that is not there at all', { withoutToken: true }],
  ])('%s is refused in words', async (_, forge) => {
    provider.forge = forge
    const { answer, hasSession } = await signIn()
    expect([answer.status, hasSession]).toEqual([422, false])
    expect(answer.text).toContain('gick inte att lita på')
    expect(answer.text).not.toMatch(/JWT|claim|unexpected|Error/)
  })

  it('a little late by clocks that differ is taken', async () => {
    provider.forge = { claims: () => ({ iat: now() - 300, exp: now() - 5 }) }
    expect((await signIn()).answer.status).toBe(303)
  })
})

describe('an answer', () => {
  it.each([
    ['from another issuer', { iss: 'https://evil.se' }, 422],
    ['with an error of the provider', { error: 'server_error', error_description: '<b>Oj</b>' }, 422],
    ['with a no', { error: 'access_denied' }, 403],
    ['with a made-up code', { code: 'made-up' }, 422],
  ])('%s is refused', async (_, changes, status) => {
    const { answer, hasSession } = await signIn(changes)
    expect([answer.status, hasSession]).toEqual([status, false])
    expect(answer.text).not.toContain('Oj')
  })
})

describe('a provider', () => {
  const moveTo = (issuer: string) => test.db.updateTable('identity_provider').set({ issuer }).execute()

  it('that is broken when the code is to be changed is said to be out of reach', async () => {
    provider.forge = { status: 500 }
    const { answer } = await signIn()
    expect([answer.status, answer.text.includes('går inte att nå just nu')]).toEqual([503, true])
  })

  it('that is down is said to be out of reach, at once and on the way back', async () => {
    const gone = createServer()
    const address = await listen(gone)
    await close(gone)
    const { answer } = await signIn({}, async () => void (await moveTo(address)))
    expect([answer.status, answer.text.includes('går inte att nå just nu')]).toEqual([503, true])
    const start = await test.browser().get(`/logga-in/oidc/${organisationId}`)
    expect([start.status, start.text.includes('med en länk')]).toEqual([503, true])
    await moveTo(provider.issuer)
  })

  it('that calls itself something else is not sent anybody', async () => {
    provider.forge = { metadata: { issuer: 'https://evil.se' } }
    const start = await test.browser().get(`/logga-in/oidc/${organisationId}`)
    expect([start.status, start.location]).toEqual([503, ''])
  })
})
