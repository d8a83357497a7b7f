import { createTestApp, type TestApp } from './app.ts'
import type { Answer, Browser } from './browser.ts'
import { anOrganisation, aPerson, aPost } from './builders.ts'
import { openOrganisationSignIn, providerClient, type OrganisationSignIn } from './oidc-provider.ts'

/** An organisation whose own sign-in is connected, with one of its people. */
export async function aSigningOrganisation({ db }: TestApp, issuer: string, email: string) {
  const { id: organisationId } = await anOrganisation(db, { name: 'Ekby kommun', short_name: 'Ekby' })
  const client = { client_id: providerClient.clientId, client_secret: providerClient.clientSecret }
  await db
    .insertInto('identity_provider')
    .values({ organisation_id: organisationId, issuer, ...client, domains: [email.split('@')[1] ?? ''] })
    .execute()
  const { id: personId } = await aPerson(db, { name: 'Anna Berg', email })
  await aPost(db, { person_id: personId, organisation_id: organisationId })
  return { organisationId, personId }
}

/** The program and an organisation's own sign-in on a port of its own. */
export type SignInStage = {
  test: TestApp
  provider: OrganisationSignIn
  organisationId: string
  personId: string
  email: string
  /** The address that leads to the organisation. */
  start(till?: string): string
  /** Leaves for the organisation and signs in there: gives where the browser is sent back to. */
  leave(browser: Browser, till?: string): Promise<string>
  signIn(browser: Browser, till?: string): Promise<Answer>
  isIn(browser: Browser): Promise<boolean>
  /** As it was at first, but for what is kept of sessions and in the log. */
  reset(): Promise<void>
  close(): Promise<void>
}

export async function openSignInStage(): Promise<SignInStage> {
  const test = await createTestApp()
  const { origin } = test.deployment
  const provider = await openOrganisationSignIn(`${origin}/logga-in/oidc/svar`)
  const email = 'anna.berg@exempel.se'
  const { organisationId, personId } = await aSigningOrganisation(test, provider.issuer, email)
  const start = (till = '') => `/logga-in/oidc/${organisationId}${till && `?till=${encodeURIComponent(till)}`}`
  const leave = async (browser: Browser, till?: string) =>
    (await provider.goThrough((await browser.get(start(till))).location)).replace(origin, '')
  return {
    ...{ test, provider, organisationId, personId, email, start, leave },
    signIn: async (browser, till) => browser.get(await leave(browser, till)),
    isIn: async (browser) => (await browser.get('/arbetsyta')).status === 200,
    reset: async () => {
      for (const name of ['rate_limit', 'identity'] as const) await test.db.deleteFrom(name).execute()
      await test.db.updateTable('identity_provider').set({ is_demanded: false }).execute()
      Object.assign(provider, { person: { subject: 'anna', email, email_verified: true }, isCancelled: false })
      test.letters.splice(0)
    },
    close: async () => {
      await provider.close()
      await test.close()
    },
  }
}
