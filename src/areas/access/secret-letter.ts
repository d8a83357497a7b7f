import type { Deployment } from './request.ts'
import { recordSentLetter } from './letters.store.ts'

type Draft = { to: string; subject: string; words: (link: string) => string }

/** Sends a letter with a link that opens a door. The outbox keeps the letter without it. */
export async function sendSecretLetter(deployment: Deployment, letter: Draft, link: string): Promise<void> {
  const { to, subject, words } = letter
  const wasSent = await deployment.mailer.send({ to, subject, body: words(link) })
  const body = words('(länken visas bara för mottagaren)')
  await recordSentLetter(deployment.access, { to, subject, body }, wasSent)
}
