import { Hono, type Context } from 'hono'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, stopUnless } from '#platform/http.ts'
import { answerMeeting, meetingOf } from '../answer-meeting.tsx'
import { findApproval } from '../approvals.store.ts'
import { heldMeeting } from '../held-item.ts'
import type { Meeting } from '../meeting.ts'
import { parseNotes } from '../parse-notes.ts'
import { correctableFields, type RefusedCorrection } from './correct-notes.rule.ts'
import { correctionPath, isFrozen, isWaiting, proposeCorrection } from './propose-correction.ts'
import { ProposeCorrectionPage } from './propose-correction.view.tsx'

const path = '/moten/:meetingId/ratta'

type Refused = RefusedCorrection & { given: Given }

async function answer(c: Context<Workspace>, meeting: Meeting, refused?: Refused) {
  const approval = found(await findApproval(c.var.db, meeting.id))
  const notes = parseNotes(approval.content)
  const given = { ...correctableFields(notes), ...refused?.given }
  const page = <ProposeCorrectionPage {...{ meeting, notes, given, refused }} approvalNumber={approval.number} />
  return answerPage(c, page, refused ? 422 : 200)
}

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
    const meeting = await heldMeeting(c)
    const given = await givenOf(c)
    const proposed = await proposeCorrection(c, meeting, given)
    if (proposed.ok) return c.redirect(withNotice(correctionPath(meeting, proposed.value), 'rattelse'), 303)
    const { refusal, field = 'reason' } = proposed
    if (refusal === 'not-correctable') return answerMeeting(c, meeting.id, { problem: refusal })
    return answer(c, meeting, { problem: refusal, field, given })
  })
