import { createTransport } from 'nodemailer'

export type Letter = { to: string; subject: string; body: string }

/** Sends one letter now, or tells that it could not. */
export type Mailer = { isConfigured: boolean; send(letter: Letter): Promise<boolean> }

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
  const send = async ({ to, subject, body }: Letter) => {
    try {
      await transport.sendMail({ from: sender, to, subject, text: body })
      return true
    } catch (fault) {
      print(`E-post till ${to} gick inte iväg: ${String(fault)}`)
      return false
    }
  }
  return { isConfigured: true, send }
}
