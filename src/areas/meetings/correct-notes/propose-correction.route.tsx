import { Hono, type Context } from 'hono'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, stopUnless } from '#platform/http.ts'
import { recordLetter } from '#platform/outbox.ts'
import { formatShortDay } from '#platform/time.ts'
import { answerMeeting, meetingOf } from '../answer-meeting.tsx'
import { findApproval } from '../approvals.store.ts'
import { findLatestCorrection, recordCorrection } from '../corrections.store.ts'
import { heldMeeting } from '../held-item.ts'
import { findEmail } from '../letters.store.ts'
import type { Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import { parseNotes } from '../parse-notes.ts'
import { correctableFields, correctNotes, type RefusedCorrection } from './correct-notes.rule.ts'
import { ProposeCorrectionPage } from './propose-correction.view.tsx'

const path = '/moten/:meetingId/ratta'
const pathOf = (meeting: Meeting, id: string) => `/arbetsyta/moten/${meeting.id}/rattelser/${id}`

type Refused = RefusedCorrection & { given: Given }

async function answer(c: Context<Workspace>, meeting: Meeting, refused?: Refused) {
  const approval = found(await findApproval(c.var.db, meeting.id))
  const notes = parseNotes(approval.content)
  const given = { ...correctableFields(notes), ...refused?.given }
  const page = <ProposeCorrectionPage {...{ meeting, notes, given, refused }} approvalNumber={approval.number} />
  return answerPage(c, page, refused ? 422 : 200)
}

async function tellApprover({ var: { db, actor, deployment } }: Context<Workspace>, meeting: Meeting, id: string) {
  const to = meeting.approverId ? await findEmail(db, meeting.approverId) : undefined
  const day = formatShortDay(meeting.day)
  const body = `Hej!\n\n${actor.name} föreslår en rättelse av ${notesWords(meeting.documentKind).the} från ${meeting.bodyName} ${day} och ber dig godkänna den.\nLäs vad som skiljer här:\n${deployment.origin}${pathOf(meeting, id)}\n`
  if (to) await recordLetter(db, { to, subject: `Godkänn en rättelse, ${day}`, body, kind: 'meeting' })
}

const isFrozen = ({ status }: Meeting) => status === 'approved' || status === 'published'
const isWaiting = async ({ var: { db } }: Context<Workspace>, meeting: Meeting) =>
  (await findLatestCorrection(db, meeting.id))?.status === 'proposed'

/** Proposes how approved notes should have read (sv. rättar). */
export const proposeCorrectionRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const meeting = await meetingOf(c)
    stopUnless(may(c.var.actor, 'write-notes', meeting))
    if (!isFrozen(meeting)) return answerMeeting(c, meeting.id, { problem: 'not-correctable' })
    if (await isWaiting(c, meeting)) return answerMeeting(c, meeting.id, { problem: 'correction-waiting' })
    return answer(c, meeting)
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    const given = await givenOf(c)
    if (!isFrozen(meeting)) return answerMeeting(c, meeting.id, { problem: 'not-correctable' })
    if (await isWaiting(c, meeting))
      return answer(c, meeting, { problem: 'correction-waiting', field: 'reason', given })
    const approval = found(await findApproval(db, meeting.id))
    if (given['approval'] !== String(approval.number))
      return answer(c, meeting, { problem: 'approval-changed', field: 'reason', given })
    const corrected = correctNotes(parseNotes(approval.content), given)
    if (!corrected.ok)
      return answer(c, meeting, { problem: corrected.refusal, field: corrected.field ?? 'reason', given })
    const proposed = { approvalId: approval.id, ...corrected.value, personId: actor.personId }
    const id = await recordCorrection(db, meeting, proposed)
    await tellApprover(c, meeting, id)
    await recordAct(db, meeting.networkId, { act: 'propose-correction', subjectKind: 'correction', subjectId: id })
    return c.redirect(withNotice(pathOf(meeting, id), 'rattelse'), 303)
  })
