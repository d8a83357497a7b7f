import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { found } from '#platform/http.ts'
import { recordLetter } from '#platform/outbox.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { formatShortDay } from '#platform/time.ts'
import { findApproval } from '../approvals.store.ts'
import { findLatestCorrection, recordCorrection } from '../corrections.store.ts'
import { findEmail } from '../letters.store.ts'
import type { Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import { parseNotes } from '../parse-notes.ts'
import { correctNotes, type CorrectionProblem } from './correct-notes.rule.ts'

/** Where a proposed correction is read and decided on. */
export const correctionPath = ({ id: meetingId }: Pick<Meeting, 'id'>, id: string) =>
  `/arbetsyta/moten/${meetingId}/rattelser/${id}`

async function tellApprover({ var: { db, actor, deployment } }: Context<Workspace>, meeting: Meeting, id: string) {
  const to = meeting.approverId ? await findEmail(db, meeting.approverId) : undefined
  const day = formatShortDay(meeting.day)
  const body = `Hej!\n\n${actor.name} föreslår en rättelse av ${notesWords(meeting.documentKind).the} från ${meeting.bodyName} ${day} och ber dig godkänna den.\nLäs vad som skiljer här:\n${deployment.origin}${correctionPath(meeting, id)}\n`
  if (to) await recordLetter(db, { to, subject: `Godkänn en rättelse, ${day}`, body, kind: 'meeting' })
}

export const isFrozen = ({ status }: Meeting) => status === 'approved' || status === 'published'
export const isWaiting = async ({ var: { db } }: Context<Workspace>, meeting: Meeting) =>
  (await findLatestCorrection(db, meeting.id))?.status === 'proposed'

export type ProposeRefusal = CorrectionProblem | 'not-correctable'

/** Proposes how approved notes should have read, and gives the correction's id. The meeting is held by whoever asks. */
export async function proposeCorrection(
  c: Context<Workspace>,
  meeting: Meeting,
  given: Given,
): Promise<Result<string, ProposeRefusal> & { field?: string }> {
  const { db, actor } = c.var
  if (!isFrozen(meeting)) return refuse('not-correctable')
  if (await isWaiting(c, meeting)) return refuse('correction-waiting')
  const approval = found(await findApproval(db, meeting.id))
  if (given['approval'] !== String(approval.number)) return refuse('approval-changed')
  const corrected = correctNotes(parseNotes(approval.content), given)
  if (!corrected.ok) return corrected
  const id = await recordCorrection(db, meeting, {
    approvalId: approval.id,
    ...corrected.value,
    personId: actor.personId,
  })
  await tellApprover(c, meeting, id)
  await recordAct(db, meeting.networkId, { act: 'propose-correction', subjectKind: 'correction', subjectId: id })
  return ok(id)
}
