import { Hono } from 'hono'
import { may, withNotice, type Workspace } from '#areas/access/index.ts'
import { freePath, recordEdition, recordWithdrawal } from '#areas/publishing/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, stopUnless } from '#platform/http.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { findApproval } from '../approvals.store.ts'
import { heldMeeting } from '../held-item.ts'
import { isDone, statusAfter } from '../meeting-status.rule.ts'
import { recordMeetingStep } from '../meetings.store.ts'
import { parseNotes } from '../parse-notes.ts'

export const publishNotesRoute = new Hono<Workspace>()
  .post('/moten/:meetingId/publicera', async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    stopUnless(may(actor, 'publish-notes', meeting))
    const to = statusAfter(meeting.status, 'publish')
    if (isDone(meeting.status, 'publish')) return c.redirect(`/arbetsyta/moten/${meeting.id}`, 303)
    if (!to) return answerMeeting(c, meeting.id, { problem: 'not-now' })
    const approval = found(await findApproval(db, meeting.id))
    const notes = parseNotes(approval.content)
    const editionId = await recordEdition(db, {
      networkId: meeting.networkId,
      kind: 'meeting-notes',
      subjectId: meeting.id,
      path: await freePath(db, `/moten/${meeting.networkSlug}/${meeting.bodySlug}/${meeting.day}`, meeting.id),
      title: meeting.bodyName,
      day: meeting.day,
      content: notes,
      contentHash: approval.contentHash,
      matterIds: notes.items.flatMap((agendaItem) => (agendaItem.matterId ? [agendaItem.matterId] : [])),
      publishedBy: actor.name,
    })
    await recordMeetingStep(db, { meeting, act: 'publish', from: meeting.status, to, personId: actor.personId })
    await recordAct(db, meeting.networkId, {
      act: 'publish-notes',
      subjectKind: 'edition',
      subjectId: editionId,
      detail: { hash: approval.contentHash },
    })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'publicerat'), 303)
  })
  .post('/moten/:meetingId/avpublicera', async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    stopUnless(may(actor, 'publish-notes', meeting))
    const to = statusAfter(meeting.status, 'withdraw')
    if (!to) return answerMeeting(c, meeting.id, { problem: 'not-now' })
    const reason = String((await c.req.parseBody())['reason'] ?? '').trim()
    if (!reason) return answerMeeting(c, meeting.id, { problem: 'reason-for-withdrawal-missing', field: 'reason' })
    await recordWithdrawal(db, meeting.id, reason)
    await recordMeetingStep(db, {
      meeting,
      act: 'withdraw',
      from: meeting.status,
      to,
      personId: actor.personId,
      remark: reason,
    })
    await recordAct(db, meeting.networkId, { act: 'withdraw-notes', subjectKind: 'meeting', subjectId: meeting.id })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'avpublicerat'), 303)
  })
