import { Hono } from 'hono'
import { listRestrictedItems, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { freePath, recordEdition, recordWithdrawal } from '#areas/publishing/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { Transaction } from '#platform/db.ts'
import { stopUnless } from '#platform/http.ts'
import { contentHash } from '#platform/secrets.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { findApproval } from '../approvals.store.ts'
import { withoutClosed } from '../close-notes.rule.ts'
import { heldMeeting } from '../held-item.ts'
import { isDone, statusAfter } from '../meeting-status.rule.ts'
import { listAgenda, recordMeetingStep } from '../meetings.store.ts'
import { parseNotes } from '../parse-notes.ts'

/**
 * The notes as they were approved, without the words of what was closed since. Undefined for one to whom they have been
 * closed: whoever publishes must be able to read what is left out.
 */
async function findPublishable(tx: Transaction, meetingId: string) {
  const approval = await findApproval(tx, meetingId)
  if (!approval) return undefined
  const restricted = await listRestrictedItems(tx, meetingId)
  const places = new Map(
    [...(await listAgenda(tx, meetingId)), ...restricted].map(({ id, position }) => [id, position]),
  )
  const inOrder = [...places].sort(([, one], [, other]) => one - other).map(([id]) => id)
  const notes = withoutClosed(parseNotes(approval.content), inOrder, restricted)
  return notes && { notes, hash: restricted.length > 0 ? contentHash(notes) : approval.contentHash }
}

export const publishNotesRoute = new Hono<Workspace>()
  .post('/moten/:meetingId/publicera', async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    stopUnless(may(actor, 'publish-notes', meeting))
    const to = statusAfter(meeting.status, 'publish')
    if (isDone(meeting.status, 'publish')) return c.redirect(`/arbetsyta/moten/${meeting.id}`, 303)
    if (!to) return answerMeeting(c, meeting.id, { problem: 'not-now' })
    const approved = await findPublishable(db, meeting.id)
    if (!approved) return answerMeeting(c, meeting.id, { problem: 'closed-since-approval' })
    const { notes, hash } = approved
    const editionId = await recordEdition(db, {
      networkId: meeting.networkId,
      kind: 'meeting-notes',
      subjectId: meeting.id,
      path: await freePath(db, `/moten/${meeting.networkSlug}/${meeting.bodySlug}/${meeting.day}`, meeting.id),
      title: meeting.bodyName,
      day: meeting.day,
      content: notes,
      contentHash: hash,
      matterIds: notes.items.flatMap((agendaItem) => (agendaItem.matterId ? [agendaItem.matterId] : [])),
      publishedBy: actor.name,
    })
    await recordMeetingStep(db, { meeting, act: 'publish', from: meeting.status, to, personId: actor.personId })
    await recordAct(db, meeting.networkId, {
      act: 'publish-notes',
      subjectKind: 'edition',
      subjectId: editionId,
      detail: { hash },
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
