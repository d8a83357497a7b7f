import { changeLines } from './calendar/index.ts'
import type { Transaction } from './db.ts'
import type { Letter, LetterCalendar } from './mail.ts'
import { personalSecret } from './secrets.ts'

/** `secretOf` is what the personal address in the letter is drawn from; `secretMark` stands in its place until then. */
type Draft = Omit<Letter, 'unsubscribeUrl'> & {
  secretOf?: string | undefined
  /** Which of the kinds that a receiver may turn off; none for a letter that nobody can. */
  kind?: 'digest' | 'reminder' | 'meeting' | undefined
}

/**
 * Stands in a kept letter where the personal secret of its receiver goes. It is filled in as the letter leaves, so that
 * nobody who reads the outbox can answer for another. Of letters and a dash, which stand in every address as they are.
 * Whoever writes the mark in a text of their own gets no more than the receiver's own secret, sent to the receiver.
 */
export const secretMark = 'PERSONLIG-NYCKEL'

/** Puts a letter in the outbox, in the same transaction as the act it tells of; it is sent when the act stands. */
export const recordLetter = (tx: Transaction, letter: Draft) =>
  tx
    .insertInto('mail')
    .values({
      ...{ id: letter.id ?? crypto.randomUUID(), to_address: letter.to, subject: letter.subject, body: letter.body },
      ...{ calendar: letter.calendar?.text ?? null, calendar_method: letter.calendar?.method ?? null },
      ...{ reply_to: letter.replyTo ?? '', secret_of: letter.secretOf ?? null, kind: letter.kind ?? '' },
    })
    .execute()

/** A letter as the outbox keeps it. */
export type KeptLetter = {
  id: string
  to: string
  subject: string
  body: string
  calendar: string | null
  calendarMethod: string | null
  replyTo: string
  secretOf: string | null
}

const calendarOf = ({ calendar, calendarMethod }: KeptLetter): LetterCalendar | undefined =>
  calendar === null ? undefined : { method: calendarMethod === 'CANCEL' ? 'CANCEL' : 'REQUEST', text: calendar }

/** What the foot of a letter says of how to be rid of such letters. */
const turnOffWords = (url: string) => `\n--\nVill du inte ha sådana brev? Stäng av dem här:\n${url}\n`

/** The letter as it leaves, with the receiver's secret where the mark stood, and how its kind is turned off. */
export function letterToSend(kept: KeptLetter, secret: string, turnOffUrl?: string): Letter {
  const own = kept.secretOf === null ? undefined : personalSecret(secret, kept.secretOf)
  const fill = (text: string) => (own === undefined ? text : text.replaceAll(secretMark, own))
  const calendar = calendarOf(kept)
  return {
    ...{
      id: kept.id,
      to: kept.to,
      subject: kept.subject,
      body: fill(kept.body) + (turnOffUrl ? turnOffWords(turnOffUrl) : ''),
    },
    ...{ replyTo: fill(kept.replyTo), unsubscribeUrl: turnOffUrl },
    calendar: calendar && { ...calendar, text: changeLines(calendar.text, fill) },
  }
}
