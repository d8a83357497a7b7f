import { Hono, type Context } from 'hono'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { freePath, recordEdition, recordWithdrawal } from '#areas/publishing/index.ts'
import { recordAct } from '#platform/audit.ts'
import { givenOf, stopUnless } from '#platform/http.ts'
import { contentHash } from '#platform/secrets.ts'
import type { Given } from '#platform/given.ts'
import { hasUnpublishedCorrection } from '../after-meeting.store.ts'
import { answerMeeting, meetingOf } from '../answer-meeting.tsx'
import { heldMeeting } from '../held-item.ts'
import type { Meeting } from '../meeting.ts'
import { isDone, statusAfter } from '../meeting-status.rule.ts'
import { recordMeetingStep } from '../meetings.store.ts'
import { notesDifferences } from '../notes-difference.rule.ts'
import { parseNotes } from '../parse-notes.ts'
import { isTooLong } from '../text-length.rule.ts'
import { leaveOut, leftOutIn, type LeftOut } from '../leave-out.rule.ts'
import { findPublishable, type Publishable } from '../publishable.ts'
import { findLastEdition } from '../last-edition.store.ts'
import { tellOfCorrection } from './tell-of-correction.ts'
import { PublishPage, type RefusedPublishing } from './publish-notes.view.tsx'

const path = '/moten/:meetingId/publicera'

/** What publishing would be now: the first time, or anew with a correction; undefined when there is nothing to publish. */
async function actFor({ var: { db } }: Context<Workspace>, meeting: Meeting) {
  if (meeting.status !== 'published') return statusAfter(meeting.status, 'publish') && ('publish' as const)
  return (await hasUnpublishedCorrection(db, meeting.id)) ? ('publish-correction' as const) : undefined
}

async function answer(c: Context<Workspace>, meeting: Meeting, shown: Publishable, refused?: RefusedPublishing) {
  const last = meeting.status === 'published' ? await findLastEdition(c.var.db, meeting.id) : undefined
  const next = leaveOut(shown.notes, shown.leftOut)
  const differences = last ? notesDifferences(parseNotes(last.content), next) : []
  const page = <PublishPage publishable={shown} {...{ meeting, differences, refused }} />
  return answerPage(c, page, refused ? 422 : 200)
}

type Publication = { shown: Publishable; leftOut: readonly LeftOut[]; act: 'publish' | 'publish-correction' }

async function publish(c: Context<Workspace>, meeting: Meeting, { shown, leftOut, act }: Publication): Promise<void> {
  const { db, actor } = c.var
  const notes = leaveOut(shown.notes, leftOut)
  const hash = contentHash(notes)
  const path = await freePath(db, `/moten/${meeting.networkSlug}/${meeting.bodySlug}/${meeting.day}`, meeting.id)
  const last = await findLastEdition(db, meeting.id)
  const isCorrected = notes.corrections.length > (last ? parseNotes(last.content).corrections.length : 0)
  const editionId = await recordEdition(db, {
    ...{ networkId: meeting.networkId, kind: 'meeting-notes', subjectId: meeting.id },
    path,
    ...{ title: meeting.bodyName, day: meeting.day, content: notes, contentHash: hash, publishedBy: actor.name },
    matterIds: notes.items.flatMap((agendaItem) => (agendaItem.matterId ? [agendaItem.matterId] : [])),
  })
  await recordMeetingStep(db, { meeting, act, from: meeting.status, to: 'published', personId: actor.personId })
  if (isCorrected) await tellOfCorrection(c, meeting, path)
  // A title that is hidden from the edition has no place in the log of it either.
  const told = leftOut.map(({ index, ground }) => ({ number: notes.items[index]?.number, ground }))
  await recordAct(db, meeting.networkId, {
    ...{
      act: act === 'publish' ? 'publish-notes' : 'publish-correction',
      subjectKind: 'edition',
      subjectId: editionId,
    },
    detail: { hash, approval: shown.number, leftOut: told },
  })
}

/** What the form leaves out; one that lists no items leaves out what the last edition did. */
function chosenIn(given: Given, shown: Publishable) {
  return given['approval'] === undefined ? { leftOut: shown.leftOut } : leftOutIn(given, shown.notes.items.length)
}

export const publishNotesRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const meeting = await meetingOf(c)
    stopUnless(may(c.var.actor, 'publish-notes', meeting))
    if (!(await actFor(c, meeting))) return answerMeeting(c, meeting.id, { problem: 'not-now' })
    const shown = await findPublishable(c.var.db, meeting.id)
    return shown ? answer(c, meeting, shown) : answerMeeting(c, meeting.id, { problem: 'closed-since-approval' })
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    stopUnless(may(actor, 'publish-notes', meeting))
    const act = await actFor(c, meeting)
    if (!act && isDone(meeting.status, 'publish')) return c.redirect(`/arbetsyta/moten/${meeting.id}`, 303)
    if (!act) return answerMeeting(c, meeting.id, { problem: 'not-now' })
    const shown = await findPublishable(db, meeting.id)
    if (!shown) return answerMeeting(c, meeting.id, { problem: 'closed-since-approval' })
    const given = await givenOf(c)
    const isOld = given['approval'] !== undefined && given['approval'] !== String(shown.number)
    if (isOld) return answer(c, meeting, shown, { problem: 'approval-changed', given })
    const chosen = chosenIn(given, shown)
    if ('problem' in chosen && chosen.problem) return answer(c, meeting, shown, { ...chosen.problem, given })
    await publish(c, meeting, { shown, leftOut: chosen.leftOut, act })
    return c.redirect(
      withNotice(`/arbetsyta/moten/${meeting.id}`, act === 'publish' ? 'publicerat' : 'rattelsepublicerad'),
      303,
    )
  })
  .post('/moten/:meetingId/avpublicera', async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    stopUnless(may(actor, 'publish-notes', meeting))
    const to = statusAfter(meeting.status, 'withdraw')
    if (!to) return answerMeeting(c, meeting.id, { problem: 'not-now' })
    const reason = String((await c.req.parseBody())['reason'] ?? '').trim()
    if (!reason) return answerMeeting(c, meeting.id, { problem: 'reason-for-withdrawal-missing', field: 'reason' })
    if (isTooLong(reason, 'withdrawal'))
      return answerMeeting(c, meeting.id, {
        problem: 'reason-for-withdrawal-too-long',
        field: 'reason',
        given: { reason },
      })
    await recordWithdrawal(db, meeting.id, reason)
    const step = { from: meeting.status, to, personId: actor.personId, remark: reason }
    await recordMeetingStep(db, { meeting, act: 'withdraw', ...step })
    await recordAct(db, meeting.networkId, { act: 'withdraw-notes', subjectKind: 'meeting', subjectId: meeting.id })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'avpublicerat'), 303)
  })
