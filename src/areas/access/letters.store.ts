import type { Db } from '#platform/db.ts'
import type { Letter } from '#platform/mail.ts'

/** More tries than the outbox makes: what stands there lacks the words that open a door, so it is not to be sent. */
const triedEnough = 8

/** Notes that a letter went out, or that it did not. */
export const recordSentLetter = (access: Db, { to, subject, body }: Letter, wasSent: boolean) =>
  access
    .insertInto('mail')
    .values({
      ...{ id: crypto.randomUUID(), to_address: to, subject, body },
      ...(wasSent ? { sent_at: new Date() } : { failed_tries: triedEnough }),
    })
    .execute()
