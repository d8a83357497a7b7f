import { sql } from 'kysely'
import type { Deployment } from '#areas/access/index.ts'

type Waiting = { id: string; to: string; subject: string; body: string }

/**
 * Sends letters that acts have put in the outbox. Each is held while it is sent, so that two processes never send the
 * same; after eight failed tries it waits in the outbox for a person.
 */
export async function sendWaitingMail({ access, mailer }: Pick<Deployment, 'access' | 'mailer'>): Promise<void> {
  if (!mailer.isConfigured) return
  for (let hasMore = true; hasMore;) {
    hasMore = await access.transaction().execute(async (tx) => {
      const { rows } = await sql<Waiting>`select id, to_address as to, subject, body from mail
        where sent_at is null and failed_tries < 8 and created_at < now() - failed_tries * failed_tries * interval '1 minute'
        order by created_at limit 1 for update skip locked`.execute(tx)
      const letter = rows[0]
      if (!letter) return false
      const wasSent = await mailer.send(letter)
      const outcome = wasSent ? { sent_at: new Date() } : { failed_tries: sql<number>`failed_tries + 1` }
      await tx.updateTable('mail').set(outcome).where('id', '=', letter.id).execute()
      return wasSent
    })
  }
}
