import { Hono, type Context } from 'hono'
import { answerPage, isWithinLimit, limits, remoteHost, withNotice, type Base } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { actAs, holdUntilCommit, type Transaction } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { stockholmDay } from '#platform/time.ts'
import type { OwnInvitation } from '../invitation.ts'
import { listOwnInvitations } from '../invitations.store.ts'
import { findHolder, type Holder } from '../invitation-holder.store.ts'
import { readReplyForm, type ReplyFormRefusal } from '../reply-form.ts'
import { recordAnswer } from '../record-answer.ts'
import { isAhead } from '../summons.rule.ts'
import { ReplyOverPage, ReplyPage, ReplyRefusedPage } from './reply-to-summons.view.tsx'

const path = '/svar/:token'

/** The one invitation that the link is to. Nothing else that the person may read is looked at. */
const ownOf = async (tx: Transaction, { id }: Holder): Promise<OwnInvitation | undefined> =>
  (await listOwnInvitations(tx, '0001-01-01')).find((known) => known.id === id)

/** Whoever tries links that nobody has been given is stopped after a while; a right link is never held up. */
async function answerUnknown(c: Context<Base>) {
  const isHeld = !(await isWithinLimit(c.var.deployment.access, limits.replyLinkByHost, remoteHost(c)))
  return answerPage(c, <ReplyRefusedPage problem={isHeld ? 'too-many' : 'unknown'} />, isHeld ? 429 : 422)
}

type Shown = { given?: Given; problem?: ReplyFormRefusal }

function answerOwn(c: Context<Base>, holder: Holder, own: OwnInvitation, { given = {}, problem }: Shown = {}) {
  const asked = { ...own, personId: holder.personId, name: holder.name }
  if (!isAhead(own, stockholmDay(c.var.deployment.clock()))) return answerPage(c, <ReplyOverPage asked={asked} />, 422)
  const action = `/svar/${c.req.param('token') ?? ''}`
  return answerPage(c, <ReplyPage {...{ asked, action, given, problem }} />, problem ? 422 : 200)
}

/** The personal link of a summons: answers that one invitation, without a session and without opening anything else. */
export const replyByLinkRoute = new Hono<Base>()
  // Programs that look at links in letters follow this: it changes nothing.
  .get(path, async (c) => {
    const { access, app } = c.var.deployment
    const holder = await findHolder(access, c.req.param('token'))
    const own = holder && (await actAs(app, holder.personId, (tx) => ownOf(tx, holder)))
    return holder && own ? answerOwn(c, holder, own) : answerUnknown(c)
  })
  .post(path, async (c) => {
    const { access, app, clock } = c.var.deployment
    const holder = await findHolder(access, c.req.param('token'))
    if (!holder) return answerUnknown(c)
    const given = await givenOf(c)
    const form = readReplyForm(given)
    const own = await actAs(app, holder.personId, async (tx) => {
      await holdUntilCommit(tx, holder.id)
      const invitation = await ownOf(tx, holder)
      if (!invitation || !form.ok || !isAhead(invitation, stockholmDay(clock()))) return invitation
      const place = { id: invitation.meetingId, networkId: invitation.networkId, bodyId: invitation.bodyId }
      const said = { ...form.value, via: 'page' as const, recordedBy: holder.personId, now: clock() }
      await recordAnswer(tx, place, { ...invitation, personId: holder.personId }, said)
      return invitation
    })
    if (!own) return answerUnknown(c)
    if (!form.ok) return answerOwn(c, holder, own, { given, problem: form.refusal })
    return isAhead(own, stockholmDay(clock()))
      ? c.redirect(withNotice(`/svar/${c.req.param('token')}`, 'svar'), 303)
      : answerOwn(c, holder, own)
  })
