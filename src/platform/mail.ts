import { createTransport, type Transporter } from 'nodemailer'

export type LetterCalendar = { method: 'REQUEST' | 'CANCEL'; text: string }

export type Letter = {
  to: string
  subject: string
  body: string
  /** An iCalendar object, which a mail program shows as an invitation. */
  calendar?: LetterCalendar | undefined
  /** Where an answer goes, when not to the sender. */
  replyTo?: string | undefined
  /** Turns this kind of letter off when a mail program posts to it (RFC 8058). */
  unsubscribeUrl?: string | undefined
  /** What the letter is known by, also when it is sent anew because nobody knows whether it went. */
  id?: string | undefined
}

/** Sends one letter now, or tells that it could not. */
export type Mailer = { isConfigured: boolean; send(letter: Letter): Promise<boolean> }

/** The address alone of 'Name <address>'. */
export const addressIn = (sender: string): string => (/<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender).trim()

const domainOf = (sender: string): string => addressIn(sender).split('@').at(-1) ?? 'localhost'

/**
 * A calendar stands in the letter twice: as another form of the text, which mail programs show with their own buttons,
 * and as a file, for those that do not.
 */
const calendarParts = ({ method, text }: LetterCalendar) => ({
  alternatives: [{ contentType: `text/calendar; charset=utf-8; method=${method}`, content: text }],
  attachments: [{ filename: 'invite.ics', contentType: `application/ics`, content: text }],
})

// RFC 8058: both headers, or mail programs show no button.
const unsubscribeHeaders = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

const messageOf = (sender: string, letter: Letter) => ({
  ...{ from: sender, to: letter.to, subject: letter.subject, text: letter.body },
  ...(letter.replyTo ? { replyTo: letter.replyTo } : {}),
  ...(letter.id ? { messageId: `<${letter.id}@${domainOf(sender)}>` } : {}),
  ...(letter.unsubscribeUrl ? { headers: unsubscribeHeaders(letter.unsubscribeUrl) } : {}),
  ...(letter.calendar ? calendarParts(letter.calendar) : {}),
})

async function sendBy(transport: Transporter, sender: string, letter: Letter, print: (line: string) => void) {
  try {
    await transport.sendMail(messageOf(sender, letter))
    return true
  } catch (fault) {
    print(`E-post till ${letter.to} gick inte iväg: ${String(fault)}`)
    return false
  }
}

/** Mail through the server of SMTP_URL. Without one, letters go to the console and stand in the outbox. */
export function openMailer(smtpUrl: string | undefined, sender: string, print: (line: string) => void): Mailer {
  if (!smtpUrl) {
    const send = async (letter: Letter) => {
      print(`E-post till ${letter.to}: ${letter.subject}\n${letter.body}\n`)
      return false
    }
    return { isConfigured: false, send }
  }
  const transport = createTransport(smtpUrl)
  return { isConfigured: true, send: (letter) => sendBy(transport, sender, letter, print) }
}
