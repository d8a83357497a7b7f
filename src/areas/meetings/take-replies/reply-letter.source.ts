import PostalMime, { type Address, type Email } from 'postal-mime'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { ReplyLetter } from './reply-letter.ts'

const longest = 300

/** Reads a letter as it came from the mailbox. */
export async function readReplyLetter(bytes: Uint8Array): Promise<Result<ReplyLetter, 'unreadable'>> {
  try {
    // No letter that a calendar program writes is deeper or has longer headers.
    const letter = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 200_000 })
    return ok({
      from: (letter.from?.address ?? '').slice(0, longest),
      subject: (letter.subject ?? '').slice(0, longest),
      recipients: recipientsOf(letter),
      calendars: calendarsIn(letter),
      isAutomatic: headersOf(letter, 'auto-submitted').some((value) => !value.toLowerCase().startsWith('no')),
    })
  } catch {
    return refuse('unreadable')
  }
}

const headersOf = (letter: Email, name: string) =>
  letter.headers.filter(({ key }) => key === name).map(({ value }) => value)

const addressesIn = (addresses: readonly Address[] = []): string[] =>
  addresses.flatMap(({ address, group }) => (group ? addressesIn(group) : address ? [address] : []))

/** Where the mail servers say that it went first: that is what the sender's program really wrote to. */
const recipientsOf = (letter: Email): string[] =>
  [
    ...['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) => headersOf(letter, name)),
    ...addressesIn(letter.to),
    ...addressesIn(letter.cc),
  ].map((address) => address.trim().replace(/^<|>$/g, '').toLowerCase())

const isCalendar = ({ mimeType, filename }: Email['attachments'][number]) =>
  ['text/calendar', 'application/ics'].includes(mimeType.toLowerCase()) ||
  (filename ?? '').toLowerCase().endsWith('.ics')

/** Programs send the same object twice, inside the letter and as a file. */
const calendarsIn = (letter: Email): string[] => [
  ...new Set(letter.attachments.filter(isCalendar).map(({ content }) => textOf(content).replace(/\r\n/g, '\n').trim())),
]

const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)
