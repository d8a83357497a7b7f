import { restrictionsOf, type Deployment, type MailKind } from '#areas/access/index.ts'
import { actAs, type Transaction } from '#platform/db.ts'
import { recordLetter } from '#platform/outbox.ts'
import { stockholmDay } from '#platform/time.ts'
import { listOwnInvitations } from '../invitations.store.ts'
import { readWaiting, recordsShown } from '../read-waiting.ts'
import { digestDue, remindersDue } from './letter-day.rule.ts'
import { digestWords, reminderWords } from './letter-words.rule.ts'
import { linesToRemindOf, waitingLines, type WaitingLine } from './waiting-lines.rule.ts'
import { isAnySecretary, listReceivers, noteTold, type Receiver } from './write-letters.store.ts'

/** What waits for the person whom the transaction serves: the same as their own page shows. */
async function readLines(tx: Transaction, personId: string, today: string): Promise<WaitingLine[]> {
  const waiting = await readWaiting(tx, { personId, today, isSecretary: await isAnySecretary(tx) })
  const restrictions = await restrictionsOf(tx, recordsShown(waiting))
  const closed = new Set(restrictions.map(({ recordId }) => recordId))
  return waitingLines({ waiting, invitations: await listOwnInvitations(tx, today), closed })
}

const kinds = {
  digest: { due: digestDue, choose: (lines: readonly WaitingLine[]) => lines, words: digestWords },
  reminder: { due: remindersDue, choose: linesToRemindOf, words: reminderWords },
} as const
type Kind = keyof typeof kinds & MailKind

type Deployed = Pick<Deployment, 'access' | 'app' | 'clock' | 'origin'>

async function writeTo(deployment: Deployed, kind: Kind, subject: string, receiver: Receiver): Promise<void> {
  const { personId, name, email } = receiver
  const today = stockholmDay(deployment.clock())
  await actAs(deployment.app, personId, async (tx) => {
    if (!(await noteTold(tx, personId, kind, subject))) return
    const lines = kinds[kind].choose(await readLines(tx, personId, today), today)
    if (lines.length === 0) return
    const words = kinds[kind].words({ name, lines, origin: deployment.origin, today })
    await recordLetter(tx, { to: email, ...words, kind })
  })
}

/**
 * Writes the letters that are due now, the weekly digest and the day's reminders, one to each who has something waiting.
 * Called again and again: nobody is told twice, also when several processes run.
 */
export async function writeDueLetters(deployment: Deployed): Promise<void> {
  for (const kind of ['digest', 'reminder'] as const) {
    const subject = kinds[kind].due(deployment.clock())
    if (subject === undefined) continue
    for (const receiver of await listReceivers(deployment.access, kind, subject)) {
      await writeTo(deployment, kind, subject, receiver)
    }
  }
}
