import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, mayApprove, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { meetingOf } from '../answer-meeting.tsx'
import { heldMeeting } from '../held-item.ts'
import type { Meeting } from '../meeting.ts'
import { listAgenda } from '../meetings.store.ts'
import { tellOfAnswer, tellOfRemark } from './remark-letters.ts'
import { problemOfAnswer, problemOfRemark, takesAnswers, takesRemarks } from './remark-on-notes.rule.ts'
import { listRemarks, recordRemark, recordRemarkAnswer } from './remark-on-notes.store.ts'
import { RemarksPage, type RefusedRemark } from './remark-on-notes.view.tsx'

const path = '/moten/:meetingId/synpunkter'
const text = z.string().default('').catch('')
const RemarkForm = z.object({ itemId: text, wording: text.transform((words) => words.replace(/\r\n?/g, '\n').trim()) })
const AnswerForm = z.object({
  outcome: z.enum(['changed', 'kept']).optional().catch(undefined),
  wording: RemarkForm.shape.wording,
})
const pageOf = (meeting: Meeting) => `/arbetsyta/moten/${meeting.id}/synpunkter`

async function answer(c: Context<Workspace>, meeting: Meeting, refused?: RefusedRemark) {
  const { db, actor } = c.var
  const isSecretary = may(actor, 'write-notes', meeting)
  const seesAll = isSecretary || mayApprove(actor, meeting)
  const page = (
    <RemarksPage
      {...{ meeting, refused, seesAll }}
      agenda={await listAgenda(db, meeting.id)}
      remarks={await listRemarks(db, meeting.id, seesAll ? undefined : actor.personId)}
      mayRemark={may(actor, 'take-part', meeting) && takesRemarks(meeting.status)}
      mayAnswer={isSecretary && takesAnswers(meeting.status)}
      mayRecall={isSecretary && meeting.status === 'awaiting-approval'}
    />
  )
  return answerPage(c, page, refused ? 422 : 200)
}

/** The meeting of the address, for whoever reads in its body. */
async function readMeeting(c: Context<Workspace>): Promise<Meeting> {
  const meeting = await meetingOf(c)
  stopUnless(may(c.var.actor, 'read-body', meeting))
  return meeting
}

export const remarkOnNotesRoute = new Hono<Workspace>()
  .get(path, async (c) => answer(c, await readMeeting(c)))
  .post(path, async (c) => {
    const { db, actor } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('meetingId')))
    const meeting = await readMeeting(c)
    stopUnless(may(actor, 'take-part', meeting))
    const given = await givenOf(c)
    const { itemId, wording } = RemarkForm.parse(given)
    const isOnAgenda = itemId === '' || (await listAgenda(db, meeting.id)).some(({ id }) => id === itemId)
    const problem = problemOfRemark({ status: meeting.status, wording, isOnAgenda })
    if (problem) return answer(c, meeting, { problem, given })
    const own = await listRemarks(db, meeting.id, actor.personId)
    // The same words sent twice are one remark.
    if (own.some((known) => (known.itemId ?? '') === itemId && known.wording === wording))
      return c.redirect(pageOf(meeting), 303)
    const id = await recordRemark(db, meeting, { itemId: itemId || null, wording, personId: actor.personId })
    await tellOfRemark(c, meeting)
    await recordAct(db, meeting.networkId, { act: 'remark-on-notes', subjectKind: 'remark', subjectId: id })
    return c.redirect(withNotice(pageOf(meeting), 'synpunkt'), 303)
  })
  .post(`${path}/:remarkId/svar`, async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    const remarkId = idFrom(c.req.param('remarkId'))
    const remark = found((await listRemarks(db, meeting.id)).find(({ id }) => id === remarkId))
    const given = await givenOf(c)
    const { outcome, wording } = AnswerForm.parse(given)
    if (remark.answer?.outcome === outcome && remark.answer?.wording === wording)
      return c.redirect(pageOf(meeting), 303)
    const problem = problemOfAnswer({ status: meeting.status, outcome, wording, isAnswered: remark.answer !== null })
    if (problem || !outcome) return answer(c, meeting, { problem: problem ?? 'outcome-missing', given, remarkId })
    await recordRemarkAnswer(db, { remarkId, bodyId: meeting.bodyId, outcome, wording, personId: actor.personId })
    await tellOfAnswer(c, meeting, remark.personId)
    await recordAct(db, meeting.networkId, {
      ...{ act: 'answer-remark', subjectKind: 'remark', subjectId: remarkId, detail: { outcome } },
    })
    return c.redirect(withNotice(pageOf(meeting), 'synpunktsvar'), 303)
  })
