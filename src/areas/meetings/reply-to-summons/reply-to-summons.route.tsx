import { Hono, type Context } from 'hono'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { findAskedFrom, isMovedSinceCalled, listInvitations, listOwnInvitations } from '../invitations.store.ts'
import { findMeeting } from '../meetings.store.ts'
import { readReplyForm, type ReplyFormRefusal } from '../reply-form.ts'
import { recordAnswer } from '../record-answer.ts'
import { isAhead } from '../summons.rule.ts'
import type { Asked } from './asked.ts'
import { ReplyPage, ReplyOverPage } from './reply-to-summons.view.tsx'

const path = '/moten/:meetingId/svar/:invitationId'
const anyDay = '0001-01-01'

type Found = { asked: Asked; networkId: string; bodyId: string; sequence: number; isOwn: boolean }

/** One's own invitation, or as secretary any of the meeting's. */
async function askedOf(c: Context<Workspace>): Promise<Found> {
  const { db, actor } = c.var
  const [meetingId, id] = [idFrom(c.req.param('meetingId')), idFrom(c.req.param('invitationId'))]
  const own = (await listOwnInvitations(db, anyDay)).find((known) => known.id === id && known.meetingId === meetingId)
  if (own) {
    const asked = { ...own, personId: actor.personId, name: actor.name, repliesBy: own.repliesBy }
    return { asked, networkId: own.networkId, bodyId: own.bodyId, sequence: own.calledSequence, isOwn: true }
  }
  const meeting = found(await findMeeting(db, meetingId))
  stopUnless(may(actor, 'write-notes', meeting))
  const invitation = found((await listInvitations(db, meetingId)).find((known) => known.id === id))
  const sequence = found(invitation.calledSequence ?? undefined)
  const asked = {
    ...{ id, meetingId, personId: invitation.personId, name: invitation.name, replies: invitation.replies },
    ...{ bodyName: meeting.bodyName, networkName: meeting.networkName, day: meeting.day, status: meeting.status },
    ...{ startsAt: meeting.startsAt, endsAt: meeting.endsAt, place: meeting.place },
    ...{ onlineUrl: meeting.onlineUrl, repliesBy: null },
    ...{ itemNumber: null, isReadable: true, askedFrom: await findAskedFrom(db, meetingId) },
    isMoved: await isMovedSinceCalled(db, meetingId),
  }
  return { asked, networkId: meeting.networkId, bodyId: meeting.bodyId, sequence, isOwn: false }
}

function answerReply(
  c: Context<Workspace>,
  { asked, isOwn }: Found,
  more: { given?: Given; problem?: ReplyFormRefusal } = {},
) {
  const place = { meetingId: asked.meetingId, isReadable: asked.isReadable }
  if (!isAhead(asked, c.var.today)) return answerPage(c, <ReplyOverPage asked={asked} place={place} />, 422)
  const action = `/arbetsyta/moten/${asked.meetingId}/svar/${asked.id}`
  const { given = {}, problem } = more
  const page = <ReplyPage {...{ asked, action, given, problem, place, isForAnother: !isOwn }} />
  return answerPage(c, page, problem ? 422 : 200)
}

export const replyToSummonsRoute = new Hono<Workspace>()
  .get(path, async (c) => answerReply(c, await askedOf(c)))
  .post(path, async (c) => {
    const { db, actor, deployment, today } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('invitationId')))
    const asking = await askedOf(c)
    const { asked, isOwn } = asking
    const given = await givenOf(c)
    const form = readReplyForm(given)
    if (!isAhead(asked, today)) return answerReply(c, asking)
    if (!form.ok) return answerReply(c, asking, { given, problem: form.refusal })
    const meeting = { id: asked.meetingId, networkId: asking.networkId, bodyId: asking.bodyId }
    const said = { ...form.value, via: isOwn ? ('workspace' as const) : ('secretary' as const) }
    await recordAnswer(
      db,
      meeting,
      { ...asked, calledSequence: asking.sequence },
      { ...said, recordedBy: actor.personId, now: deployment.clock() },
    )
    const home =
      given['till'] === 'min-sida' || !asked.isReadable ? '/arbetsyta' : `/arbetsyta/moten/${asked.meetingId}`
    return c.redirect(withNotice(isOwn ? home : `${home}/kallelse`, isOwn ? 'svar' : 'svarantecknat'), 303)
  })
