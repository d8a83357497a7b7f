import { Hono, type Context } from 'hono'
import { mayApprove, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { answerMeeting, meetingOf } from '../answer-meeting.tsx'
import { recordApproval } from '../approvals.store.ts'
import { draftNotes } from '../draft-notes.ts'
import type { Meeting } from '../meeting.ts'
import { placesUnseen } from '../seen-notes.ts'
import { isDone, statusAfter } from '../meeting-status.rule.ts'
import { recordMeetingStep } from '../meetings.store.ts'
import { isTooLong } from '../text-length.rule.ts'
import { tellOfApproval, tellOfReturn } from './approval-letters.ts'

async function heldForApproval(c: Context<Workspace>): Promise<Meeting> {
  await holdUntilCommit(c.var.db, idFrom(c.req.param('meetingId')))
  const meeting = await meetingOf(c)
  stopUnless(mayApprove(c.var.actor, meeting))
  return meeting
}

export const approveNotesRoute = new Hono<Workspace>()
  .post('/moten/:meetingId/justera', async (c) => {
    const { db, actor, today } = c.var
    const meeting = await heldForApproval(c)
    const to = statusAfter(meeting.status, 'approve')
    if (isDone(meeting.status, 'approve')) return c.redirect(`/arbetsyta/moten/${meeting.id}`, 303)
    if (!to) return answerMeeting(c, meeting.id, { problem: 'not-now' })
    const draft = await draftNotes(db, meeting)
    const unseen = placesUnseen(await givenOf(c), draft)
    if (unseen) return answerMeeting(c, meeting.id, { problem: 'changed-since-seen', places: unseen })
    const content = { ...draft, approvedOn: today }
    await recordApproval(db, { meeting, content, approvedIn: 'system', personId: actor.personId })
    await recordMeetingStep(db, { meeting, act: 'approve', from: meeting.status, to, personId: actor.personId })
    await tellOfApproval(c, meeting)
    await recordAct(db, meeting.networkId, { act: 'approve-notes', subjectKind: 'meeting', subjectId: meeting.id })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'justerat'), 303)
  })
  .post('/moten/:meetingId/skicka-tillbaka', async (c) => {
    const { db, actor } = c.var
    const meeting = await heldForApproval(c)
    const to = statusAfter(meeting.status, 'return')
    if (!to) return answerMeeting(c, meeting.id, { problem: 'not-now' })
    const remark = String((await c.req.parseBody())['remark'] ?? '').trim()
    if (!remark) return answerMeeting(c, meeting.id, { problem: 'remark-missing', field: 'remark' })
    if (isTooLong(remark, 'remark'))
      return answerMeeting(c, meeting.id, { problem: 'remark-too-long', field: 'remark', given: { remark } })
    await recordMeetingStep(db, { meeting, act: 'return', from: meeting.status, to, personId: actor.personId, remark })
    await tellOfReturn(c, meeting, remark)
    await recordAct(db, meeting.networkId, { act: 'return-notes', subjectKind: 'meeting', subjectId: meeting.id })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'tillbaka'), 303)
  })
