import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import type { Passkey } from './passkey.ts'

type Here = { siteName: string; origin: string }
type Owner = { personId: string; name: string; email: string | null }
type Known = readonly { id: string; transports: string[] }[]

const minutesToAnswer = 5
const timeout = minutesToAnswer * 60_000
const hostOf = ({ origin }: Here) => new URL(origin).hostname

/** What the browser needs to make a passkey: one that names its owner by itself and asks for a PIN or a finger. */
export const optionsToAdd = (here: Here, owner: Owner, known: Known) =>
  generateRegistrationOptions({
    ...{ rpName: here.siteName, rpID: hostOf(here), timeout },
    ...{ userName: owner.email ?? owner.name, userDisplayName: owner.name },
    userID: new TextEncoder().encode(owner.personId),
    excludeCredentials: [...known],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })

/** What the browser needs to sign in by any passkey that it has for this address. */
export const optionsToSignIn = (here: Here) =>
  generateAuthenticationOptions({ rpID: hostOf(here), timeout, userVerification: 'required' })

const attachment = z.enum(['platform', 'cross-platform']).exactOptional().catch('platform')
const shared = {
  ...{ id: z.string().min(1).max(1400), rawId: z.string(), type: z.literal('public-key') },
  ...{ clientExtensionResults: z.object({}), authenticatorAttachment: attachment },
}
const Added = z.object({
  ...shared,
  response: z.object({
    ...{ clientDataJSON: z.string(), attestationObject: z.string() },
    transports: z.array(z.string().max(40)).max(10).exactOptional(),
  }),
})
const Signed = z.object({
  ...shared,
  response: z.object({
    ...{ clientDataJSON: z.string(), authenticatorData: z.string(), signature: z.string() },
    userHandle: z.string().exactOptional(),
  }),
})

const ClientWords = z.object({ challenge: z.string() })

/** Gives what `read` makes of the text that a browser sent, or nothing where it is not what it should be. */
async function unlessBroken<T>(read: () => T | Promise<T>): Promise<Awaited<T> | undefined> {
  try {
    return await read()
  } catch {
    return undefined
  }
}

const challengeIn = (clientWords: string): string =>
  ClientWords.parse(JSON.parse(Buffer.from(clientWords, 'base64url').toString())).challenge

/** The challenge that the new passkey says it answers. */
export const readAdded = (text: string) =>
  unlessBroken(() => {
    const response = Added.parse(JSON.parse(text))
    return { response, challenge: challengeIn(response.response.clientDataJSON) }
  })

/** The passkey that says it signs, and the challenge that it says it answers. */
export const readSigned = (text: string) =>
  unlessBroken(() => {
    const response = Signed.parse(JSON.parse(text))
    return { response, credentialId: response.id, challenge: challengeIn(response.response.clientDataJSON) }
  })

type Read<T> = { response: T; challenge: string }

/** The new passkey, or nothing when it was not made here, by one who showed who they are. */
export const newPasskeyFrom = (here: Here, { response, challenge }: Read<z.infer<typeof Added>>) =>
  unlessBroken(async () => {
    const outcome = await verifyRegistrationResponse({
      ...{ response, expectedChallenge: challenge, expectedOrigin: here.origin, expectedRPID: hostOf(here) },
      requireUserVerification: true,
    })
    if (!outcome.verified) return undefined
    const { id, publicKey, counter } = outcome.registrationInfo.credential
    return { credentialId: id, publicKey, counter, transports: response.response.transports ?? [] }
  })

/** The counter of the passkey after it signed, or nothing when the signature does not hold. */
export const counterFrom = (here: Here, { response, challenge }: Read<z.infer<typeof Signed>>, passkey: Passkey) =>
  unlessBroken(async () => {
    const { credentialId: id, publicKey, counter, transports } = passkey
    const outcome = await verifyAuthenticationResponse({
      ...{ response, expectedChallenge: challenge, expectedOrigin: here.origin, expectedRPID: hostOf(here) },
      ...{ credential: { id, publicKey, counter, transports }, requireUserVerification: true },
    })
    return outcome.verified ? outcome.authenticationInfo.newCounter : undefined
  })
