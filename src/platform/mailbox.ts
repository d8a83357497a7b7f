import { ImapFlow } from 'imapflow'

/** A mailbox that letters are taken from, oldest first. */
export type Mailbox = {
  /** Gives each letter that has not been read to `take`, and notes it as read when that is done. Gives how many. */
  takeNew(take: (letter: Uint8Array) => Promise<void>): Promise<number>
}

/** Larger letters are noted as read and never fetched: an answer is a few thousand characters. */
const largestLetter = 2_000_000
const mostAtOnce = 200

type Fetched = { uid: number; size?: number | undefined }

/** The inbox at an address as imaps://user:password@host:993, or imap:// for a server on the same machine. */
export function openMailbox(url: string): Mailbox {
  const address = new URL(url)
  const isSecure = address.protocol === 'imaps:'
  const settings = {
    ...{ host: address.hostname, port: Number(address.port || (isSecure ? 993 : 143)), secure: isSecure },
    auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) },
    ...{ logger: false as const, socketTimeout: 30_000, greetingTimeout: 10_000 },
  }
  const takeNew: Mailbox['takeNew'] = async (take) => {
    // A connection is used once: one that has been cut says nothing until it is used.
    const client = new ImapFlow(settings)
    // What goes wrong on the connection comes back from the call under way; without a listener it would end the process.
    client.on('error', () => undefined)
    await client.connect()
    try {
      const lock = await client.getMailboxLock('INBOX')
      try {
        return await takeUnread(client, take)
      } finally {
        lock.release()
      }
    } finally {
      await client.logout().catch(() => client.close())
    }
  }
  return { takeNew }
}

async function takeUnread(client: ImapFlow, take: (letter: Uint8Array) => Promise<void>): Promise<number> {
  const unread = (await client.search({ seen: false }, { uid: true })) || []
  const faults: unknown[] = []
  for (const uid of unread.slice(0, mostAtOnce)) {
    // A letter that was not dealt with, because the database was away, comes again, and keeps no other from being read.
    await takeOne(client, uid, take).catch((fault: unknown) => faults.push(fault))
  }
  if (faults.length > 0) throw faults[0]
  return Math.min(unread.length, mostAtOnce)
}

async function takeOne(client: ImapFlow, uid: number, take: (letter: Uint8Array) => Promise<void>): Promise<void> {
  const known: Fetched | false = await client.fetchOne(String(uid), { size: true }, { uid: true })
  if (known && (known.size ?? 0) <= largestLetter) {
    const letter = await client.fetchOne(String(uid), { source: true }, { uid: true })
    if (letter && letter.source) await take(letter.source)
  }
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
}
