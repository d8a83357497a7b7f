import { fromText, toText } from './unsent-updates.ts'

type Sent = { update: Uint8Array; vector: Uint8Array; version: number }

/** How it went, and the words for it. 'lost' is tried again; 'refused' is not until something more is typed. */
export type SendAnswer =
  | { kind: 'saved'; version: number; lacking: Uint8Array | undefined; words: string }
  | { kind: 'wanted'; vector: Uint8Array; words?: undefined }
  | { kind: 'lost' | 'refused'; words: string }

type Reply = { version?: number; savedAt?: string; lacking?: string; wanted?: string; problem?: string }

const noContact: SendAnswer = { kind: 'lost', words: 'ingen kontakt, texten finns kvar här' }
const signedOut: SendAnswer = {
  kind: 'lost',
  words: 'Du är utloggad. Logga in i en annan flik: texten finns kvar här.',
}

/** Sends what was typed. `isLast`: the page is on its way out and waits for no answer. */
export async function sendUpdate(address: string, sent: Sent, { isLast = false } = {}): Promise<SendAnswer> {
  const fields = { update: toText(sent.update), vector: toText(sent.vector), version: String(sent.version) }
  try {
    const response = await fetch(address, { method: 'post', body: new URLSearchParams(fields), keepalive: isLast })
    if (response.status >= 500) return noContact
    // A sign-in page in place of an answer means that the session has ended.
    if (!response.headers.get('content-type')?.startsWith('application/json'))
      return response.redirected ? signedOut : { kind: 'refused', words: stopped }
    return answerIn((await response.json()) as Reply)
  } catch {
    return noContact
  }
}

const stopped = 'Du kan inte längre skriva här. Det du skrev finns kvar i rutan: kopiera det innan du lämnar sidan.'

function answerIn({ version, savedAt = '', lacking, wanted, problem }: Reply): SendAnswer {
  if (wanted !== undefined) return { kind: 'wanted', vector: fromText(wanted) }
  if (version === undefined)
    return { kind: 'refused', words: `${problem ?? ''} Det du skrev finns kvar i rutan.`.trim() }
  return {
    kind: 'saved',
    version,
    lacking: lacking === undefined ? undefined : fromText(lacking),
    words: `sparat ${savedAt}`,
  }
}
