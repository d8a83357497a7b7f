import { createHash, createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { close, listen, providerClient } from './oidc-provider.ts'

type Claims = Record<string, unknown>
type Asked = { issuer: string; nonce: string }

/** A provider that answers what the test tells it to: honest as it is given, and false in one thing at a time. */
export type ForgingProvider = {
  issuer: string
  /** How the next token is forged. */
  forge: Partial<{
    claims: (asked: Asked) => Claims
    algorithm: 'RS256' | 'none' | 'HS256'
    signedBy: 'own key' | 'another key'
    withoutToken: boolean
    status: number
    metadata: Claims
  }>
  /** What the token endpoint was last asked with. */
  asked: { authorization: string | undefined; form: URLSearchParams }
  /** Signs in at the provider: gives the address that the browser comes back to. */
  comeBack(departure: string, changes?: Record<string, string>): string
  close(): Promise<void>
}

const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

export async function openForgingProvider(): Promise<ForgingProvider> {
  const [own, another] = [keys(), keys()]
  const http = createServer((request, response) => {
    void answer(request).then(({ status, body }) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    )
  })
  const issuer = await listen(http)
  const departures = new Map<string, { nonce: string; challenge: string }>()
  const provider: ForgingProvider = {
    ...{ issuer, forge: {}, asked: { authorization: undefined, form: new URLSearchParams() } },
    comeBack: (departure, changes = {}) => {
      const { searchParams } = new URL(departure)
      const code = crypto.randomUUID()
      const [nonce, challenge] = [searchParams.get('nonce') ?? '', searchParams.get('code_challenge') ?? '']
      departures.set(code, { nonce, challenge })
      const back = new URLSearchParams({ code, state: searchParams.get('state') ?? '', ...changes })
      return `${new URL(searchParams.get('redirect_uri') ?? '').pathname}?${back.toString()}`
    },
    close: () => close(http),
  }

  async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    if (request.url === '/.well-known/openid-configuration') return { status: 200, body: metadata() }
    if (request.url === '/jwks') {
      const key = { ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }
      return { status: 200, body: { keys: [key] } }
    }
    return request.url === '/token' ? answerToken(request) : { status: 404, body: {} }
  }

  const metadata = () => ({
    ...{
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
    },
    ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
    id_token_signing_alg_values_supported: ['RS256'],
    ...provider.forge.metadata,
  })

  async function answerToken(request: IncomingMessage) {
    const form = new URLSearchParams(await textOf(request))
    provider.asked = { authorization: request.headers.authorization, form }
    const departure = departures.get(form.get('code') ?? '')
    departures.delete(form.get('code') ?? '')
    const answered = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!departure || departure.challenge !== answered) return { status: 400, body: { error: 'invalid_grant' } }
    if (provider.forge.status) return { status: provider.forge.status, body: {} }
    const token = provider.forge.withoutToken ? {} : { id_token: mint(departure.nonce) }
    return { status: 200, body: { access_token: 'access', token_type: 'Bearer', expires_in: 60, ...token } }
  }

  function mint(nonce: string): string {
    const { claims, algorithm = 'RS256', signedBy = 'own key' } = provider.forge
    const now = Math.floor(Date.now() / 1000)
    const honest = { iss: issuer, sub: 'anna', aud: providerClient.clientId, iat: now, exp: now + 300, nonce }
    const body = { ...honest, email: 'anna.berg@exempel.se', ...claims?.({ issuer, nonce }) }
    const signed = `${encoded({ alg: algorithm, typ: 'JWT', kid: 'one' })}.${encoded(body)}`
    if (algorithm === 'none') return `${signed}.`
    // The old trick: the public key, which anybody may read, as a secret.
    const publicKey = own.publicKey.export({ format: 'pem', type: 'spki' })
    if (algorithm === 'HS256') return `${signed}.${createHmac('sha256', publicKey).update(signed).digest('base64url')}`
    const { privateKey } = signedBy === 'own key' ? own : another
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
  }
  return provider
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
