import * as oidc from 'openid-client'
import { ok, refuse, type Result } from '#platform/result.ts'
import { isOwnMachine } from './issuer.rule.ts'
import type { ProviderClient as Client, ProviderRefusal } from './provider.ts'

type AnswerRefusal = ProviderRefusal | 'denied' | 'provider-error' | 'code-refused' | 'token-refused'

/** Who the provider says has signed in. An address that the provider has not made sure of is left out. */
export type Identity = { issuer: string; subject: string; email: string | undefined }
export type Departure = { address: string; state: string; nonce: string; pkceSecret: string }
type Checks = Omit<Departure, 'address'>

const secondsToWait = 10
/** How far the provider's clock may be from ours. */
const clockSeconds = 30

/** Fetches what the provider says of itself, and gives the issuer as it writes it. */
export async function fetchIssuer(client: Client): Promise<Result<string, ProviderRefusal>> {
  try {
    const known = (await configurationOf(client)).serverMetadata()
    const isWhole = known.authorization_endpoint && known.token_endpoint && known.jwks_uri
    return isWhole ? ok(known.issuer) : refuse('not-a-provider')
  } catch (fault) {
    return refuse(metadataRefusal(fault))
  }
}

/** Where to send the browser so that its owner signs in at the organisation (authorization code, PKCE, nonce, state). */
export async function departureTo(client: Client, redirectUri: string): Promise<Result<Departure, ProviderRefusal>> {
  const [state, nonce, pkceSecret] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()]
  try {
    const address = oidc.buildAuthorizationUrl(await configurationOf(client), {
      ...{ redirect_uri: redirectUri, scope: 'openid email profile', state, nonce },
      code_challenge: await oidc.calculatePKCECodeChallenge(pkceSecret),
      code_challenge_method: 'S256',
    })
    return ok({ address: address.href, state, nonce, pkceSecret })
  } catch (fault) {
    return refuse(metadataRefusal(fault))
  }
}

/** Changes the code that the browser came back with for the identity that the provider vouches for. */
export async function identityFrom(
  client: Client,
  back: URL,
  checks: Checks,
): Promise<Result<Identity, AnswerRefusal>> {
  try {
    const configuration = await configurationOf(client)
    const tokens = await oidc.authorizationCodeGrant(configuration, back, {
      ...{ pkceCodeVerifier: checks.pkceSecret, expectedState: checks.state, expectedNonce: checks.nonce },
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) return refuse('token-refused')
    const named = await withEmail(configuration, tokens.access_token, claims)
    return ok({ issuer: claims.iss, subject: claims.sub, email: verifiedEmail(named) })
  } catch (fault) {
    return refuse(answerRefusal(fault))
  }
}

/** Many providers tell the address only to one who asks with the access token. */
async function withEmail(configuration: oidc.Configuration, accessToken: string, claims: oidc.IDToken) {
  if (claims['email'] !== undefined || !configuration.serverMetadata().userinfo_endpoint) return claims
  return oidc.fetchUserInfo(configuration, accessToken, claims.sub)
}

function verifiedEmail({ email, email_verified: isVerified }: Record<string, unknown>): string | undefined {
  if (typeof email !== 'string' || isVerified === false || isVerified === 'false') return undefined
  return email.trim().toLowerCase()
}

async function configurationOf({ issuer, clientId, clientSecret }: Client): Promise<oidc.Configuration> {
  const address = new URL(issuer)
  const execute = isOwnMachine(address) ? [oidc.allowInsecureRequests] : []
  const options = { timeout: secondsToWait, execute }
  const known = (await oidc.discovery(address, clientId, undefined, oidc.None(), options)).serverMetadata()
  const proof = proofBy(clientSecret, known.token_endpoint_auth_methods_supported)
  const configuration = new oidc.Configuration(known, clientId, { [oidc.clockTolerance]: clockSeconds }, proof)
  configuration.timeout = secondsToWait
  for (const allow of execute) allow(configuration)
  // Without this, a token that comes straight from the provider is believed for its TLS alone.
  oidc.enableNonRepudiationChecks(configuration)
  return configuration
}

function proofBy(secret: string, methods: readonly string[] = ['client_secret_basic']): oidc.ClientAuth {
  if (secret === '') return oidc.None()
  return methods.includes('client_secret_basic') ? oidc.ClientSecretBasic(secret) : oidc.ClientSecretPost(secret)
}

function metadataRefusal(fault: unknown): ProviderRefusal {
  if (isOutOfReach(fault)) return 'provider-down'
  return codeOf(fault) === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED' ? 'other-issuer' : 'not-a-provider'
}

function answerRefusal(fault: unknown): AnswerRefusal {
  if (isOutOfReach(fault)) return 'provider-down'
  if (fault instanceof oidc.AuthorizationResponseError)
    return fault.error === 'access_denied' ? 'denied' : 'provider-error'
  if (fault instanceof oidc.ResponseBodyError) return 'code-refused'
  return 'token-refused'
}

/** No answer, an answer too late, or one that says that the provider itself is broken. */
function isOutOfReach(fault: unknown): boolean {
  if (codeOf(fault) === 'OAUTH_TIMEOUT') return true
  // A network fault from fetch is a TypeError without a code; the library gives its own a code.
  if (fault instanceof TypeError) return codeOf(fault) === undefined
  const answer: unknown = fault instanceof Error ? fault.cause : undefined
  return answer instanceof Response && answer.status >= 500
}

const codeOf = (fault: unknown): unknown => Reflect.get(Object(fault), 'code')
