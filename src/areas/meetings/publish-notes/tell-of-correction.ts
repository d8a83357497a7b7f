import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { recordLetter } from '#platform/outbox.ts'
import { formatShortDay } from '#platform/time.ts'
import { findEmail } from '../letters.store.ts'
import { listInvitations } from '../invitations.store.ts'
import type { Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import { correctionReceivers } from './correction-receivers.rule.ts'
import { listDispatchAddresses } from './publish-notes.store.ts'

/**
 * Tells those who were called to the meeting, or were sent a decision of it, that a corrected edition (sv. rättad utgåva) is
 * open to all. What was corrected is not told: some of it may be left out of the edition.
 */
export async function tellOfCorrection(c: Context<Workspace>, meeting: Meeting, path: string): Promise<void> {
  const { db, actor, deployment } = c.var
  const day = formatShortDay(meeting.day)
  const { the, corrected } = notesWords(meeting.documentKind)
  const subject = `${corrected}: ${meeting.bodyName} ${day}`
  const body = `Hej!\n\nEn rättad utgåva av ${the} från ${meeting.bodyName} ${day} är publicerad. Den gäller i stället för den tidigare.\nLäs den, och vad som skiljer, här:\n${deployment.origin}${path}\n`
  const receivers = correctionReceivers({
    invitations: await listInvitations(db, meeting.id),
    dispatched: await listDispatchAddresses(db, meeting.id),
    own: (await findEmail(db, actor.personId)) ?? '',
  })
  for (const to of receivers) await recordLetter(db, { to, subject, body, kind: 'meeting' })
}
