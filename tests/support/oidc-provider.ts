import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Account, type KoaContextWithOIDC } from 'oidc-provider'

/** An organisation's own sign-in: the real `oidc-provider`, which lets its one person in without asking. */
export type OrganisationSignIn = {
  issuer: string
  /** Who signs in next, and what the provider says of them. */
  person: { subject: string; email?: string; email_verified?: boolean }
  /** What happens at the provider's own page: it lets the person in, or they press 'Avbryt'. */
  isCancelled: boolean
  /** Follows the way from the program through the provider, with the provider's own cookies, back to the program. */
  goThrough(address: string): Promise<string>
  close(): Promise<void>
}

export const providerClient = { clientId: 'radslag', clientSecret: 'en-lang-hemlighet-som-ingen-gissar' }

export async function openOrganisationSignIn(redirectUri: string): Promise<OrganisationSignIn> {
  const http = createServer()
  const issuer = await listen(http)
  const open: OrganisationSignIn = {
    ...{ issuer, person: { subject: 'anna' }, isCancelled: false },
    goThrough: (address) => goThrough(address, issuer),
    close: () => close(http),
  }
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: providerClient.clientId, client_secret: providerClient.clientSecret },
        redirect_uris: [redirectUri],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, accountId): Account => ({
      accountId,
      claims: () => ({ ...open.person, sub: accountId }),
    }),
    loadExistingGrant: grantAll,
    cookies: { keys: ['a key of the tests'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  })
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) return next()
    const result = open.isCancelled
      ? { error: 'access_denied', error_description: 'cancelled' }
      : { login: { accountId: open.person.subject } }
    await provider.interactionFinished(context.req, context.res, result, { mergeWithLastSubmission: false })
    context.respond = false
  })
  http.on('request', provider.callback())
  return open
}

/** Every scope asked for, without a page that asks the person. */
async function grantAll(context: KoaContextWithOIDC) {
  const { client, session, provider } = context.oidc
  const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' })
  grant.addOIDCScope('openid email profile')
  await grant.save()
  return grant
}

/** A browser's part at the provider: follows redirects and keeps cookies until one leads away from it. */
async function goThrough(address: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = address
  while (next.startsWith(`${issuer}/`)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(next, { redirect: 'manual', headers: cookie ? { cookie } : {} })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (!location) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`)
    next = new URL(location, next).href
  }
  return next
}

export async function listen(http: Server): Promise<string> {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`
}

export async function close(http: Server): Promise<void> {
  http.closeAllConnections()
  await new Promise((resolve) => http.close(resolve))
}
