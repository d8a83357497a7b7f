import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

type Options = { challenge: string; rp?: { id?: string }; rpId?: string; user?: { id: string } }
/** What an authenticator may get wrong, or be made to. */
export type Slip = Partial<{
  origin: string
  host: string
  challenge: string
  isVerified: boolean
  counter: number
  key: KeyObject
}>

/** An authenticator without a browser: makes passkeys and signs with them as WebAuthn says (level 3, ES256). */
export type Authenticator = {
  id: string
  privateKey: KeyObject
  counter: number
  /** The answers as a browser sends them, in JSON. */
  add(options: Options, slip?: Slip): string
  signIn(options: Options, slip?: Slip): string
}

const sha256 = (value: string | Buffer) => createHash('sha256').update(value).digest()
const base64url = (value: Buffer | string) => Buffer.from(value).toString('base64url')

export function anAuthenticator(origin: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = sha256(publicKey.export({ format: 'der', type: 'spki' }))
  const clientData = (type: string, challenge: string, slip: Slip) =>
    JSON.stringify({ type, challenge: slip.challenge ?? challenge, origin: slip.origin ?? origin, crossOrigin: false })
  const envelope = (response: Record<string, unknown>) =>
    JSON.stringify({
      ...{ id: base64url(id), rawId: base64url(id), type: 'public-key', clientExtensionResults: {} },
      ...{ authenticatorAttachment: 'platform', response },
    })

  const authenticator: Authenticator = {
    ...{ id: base64url(id), privateKey, counter: 0 },
    add: ({ challenge, rp }, slip = {}) => {
      const credential = Buffer.concat([Buffer.alloc(16), lengthOf(id), id, coseKey(publicKey)])
      const facts = authenticatorData(slip.host ?? rp?.id ?? '', slip.counter ?? 0, slip.isVerified, credential)
      return envelope({
        clientDataJSON: base64url(clientData('webauthn.create', challenge, slip)),
        attestationObject: base64url(
          Buffer.concat([
            ...[Buffer.from([0xa3]), cborText('fmt'), cborText('none'), cborText('attStmt'), Buffer.from([0xa0])],
            ...[cborText('authData'), cborBytes(facts)],
          ]),
        ),
        transports: ['internal'],
      })
    },
    signIn: ({ challenge, rpId }, slip = {}) => {
      authenticator.counter = slip.counter ?? authenticator.counter + 1
      const words = clientData('webauthn.get', challenge, slip)
      const facts = authenticatorData(slip.host ?? rpId ?? '', authenticator.counter, slip.isVerified)
      const signature = sign('sha256', Buffer.concat([facts, sha256(words)]), slip.key ?? privateKey)
      return envelope({
        ...{ clientDataJSON: base64url(words), authenticatorData: base64url(facts) },
        ...{ signature: base64url(signature), userHandle: base64url('someone') },
      })
    },
  }
  return authenticator
}

/** The hash of the host, what was shown of the person, and the counter. */
function authenticatorData(host: string, counter: number, isVerified = true, credential?: Buffer): Buffer {
  const [present, verified, hasCredential] = [1, isVerified ? 4 : 0, credential ? 64 : 0]
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  const flags = Buffer.from([present | verified | hasCredential])
  return Buffer.concat([sha256(host), flags, count, credential ?? Buffer.alloc(0)])
}

const lengthOf = (bytes: Buffer) => Buffer.from([bytes.length >> 8, bytes.length & 255])
const cborText = (text: string) => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)])
const cborBytes = (bytes: Buffer) =>
  bytes.length < 256
    ? Buffer.concat([Buffer.from([0x58, bytes.length]), bytes])
    : Buffer.concat([Buffer.from([0x59]), lengthOf(bytes), bytes])

/** An ES256 key as COSE writes it: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01])
  const [left, right] = [cborBytes(Buffer.from(x, 'base64url')), cborBytes(Buffer.from(y, 'base64url'))]
  return Buffer.concat([head, Buffer.from([0x21]), left, Buffer.from([0x22]), right])
}
