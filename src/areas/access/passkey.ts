/** A passkey (sv. nyckel) as its owner sees it. */
export type PasskeyRow = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }

/** What is kept of a passkey to know it again: nothing that opens a door. */
export type Passkey = {
  id: string
  personId: string
  credentialId: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
}
