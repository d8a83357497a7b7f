import { sql } from 'kysely'
import { isMailKind, turnOffPath, type Deployment } from '#areas/access/index.ts'
import type { Transaction } from '#platform/db.ts'
import { letterToSend, type KeptLetter } from '#platform/outbox.ts'

type Post = Pick<Deployment, 'access' | 'mailer' | 'secret' | 'origin'>
/** A waiting letter, with the person whose address it goes to, where that is somebody who is known here. */
type Waiting = KeptLetter & { kind: string; personId: string | null; isTurnedOff: boolean }

async function findWaiting(tx: Transaction): Promise<Waiting | undefined> {
  const { rows } = await sql<Waiting>`select mail.id, to_address as to, subject, body, calendar, reply_to as "replyTo",
      calendar_method as "calendarMethod", secret_of as "secretOf", mail.kind, receiver.id as "personId",
      exists (select from mail_preference where person_id = receiver.id and mail_preference.kind = mail.kind and is_off) as "isTurnedOff"
    from mail left join person as receiver on receiver.email = lower(to_address)
    where sent_at is null and withheld_at is null and failed_tries < 8
      and created_at < now() - failed_tries * failed_tries * interval '1 minute'
    order by created_at limit 1 for update of mail skip locked`.execute(tx)
  return rows[0]
}

/** Whether there may be more to send. */
async function sendNext(tx: Transaction, { mailer, secret, origin }: Post): Promise<boolean> {
  const letter = await findWaiting(tx)
  if (!letter) return false
  const note = (outcome: object) => tx.updateTable('mail').set(outcome).where('id', '=', letter.id).execute()
  if (letter.isTurnedOff) {
    await note({ withheld_at: new Date() })
    return true
  }
  const { kind, personId } = letter
  const off = personId && isMailKind(kind) ? origin + turnOffPath(secret, personId, kind) : undefined
  const wasSent = await mailer.send(letterToSend(letter, secret, off))
  await note(wasSent ? { sent_at: new Date() } : { failed_tries: sql<number>`failed_tries + 1` })
  return wasSent
}

/**
 * Sends letters that acts have put in the outbox. Each is held while it is sent, so that two processes never send the
 * same; after eight failed tries it waits in the outbox for a person.
 */
export async function sendWaitingMail(post: Post): Promise<void> {
  if (!post.mailer.isConfigured) return
  for (let hasMore = true; hasMore;) hasMore = await post.access.transaction().execute((tx) => sendNext(tx, post))
}
