import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { personWithEmail } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { personalSecret } from '#platform/secrets.ts'
import { heldMeeting } from '../held-item.ts'
import { endInvitation, recordInvitation } from '../invitations.store.ts'
import { readSummons } from '../read-summons.ts'
import { receiversOf } from '../receivers.rule.ts'
import { sendSummons } from '../send-summons.ts'
import { addressOf, answerCall, readCall } from './answer-call.tsx'

const path = '/moten/:meetingId/kallelse/:invitationId'
const SubstituteForm = z.object({ name: z.string().trim().min(1).max(200), email: z.email() })

/** Calls a substitute in the place of one who has said no; sent twice, it is one call. */
async function postSubstitute(c: Context<Workspace>) {
  const { db, deployment } = c.var
  const meeting = await heldMeeting(c)
  const call = await readCall(c, meeting)
  const replaced = found(call.state.invitations.find(({ id }) => id === idFrom(c.req.param('invitationId'))))
  const given = await givenOf(c)
  const form = SubstituteForm.safeParse({ ...given, email: given['email']?.trim().toLowerCase() })
  if (!form.success || !call.isAhead || call.state.summons.length === 0)
    return answerCall(c, call, {
      substituteOf: replaced.id,
      given,
      problem: form.success ? 'not-ahead' : 'substitute-missing',
    })
  const personId = await personWithEmail(db, form.data.name, form.data.email)
  const isCalled = (known: { personId: string; itemId: string | null; calledSequence: number | null }) =>
    known.personId === personId && known.itemId === replaced.itemId && known.calledSequence !== null
  if (call.state.invitations.some(isCalled)) return c.redirect(withNotice(addressOf(meeting), 'ersattare'), 303)
  const id = crypto.randomUUID()
  const { sequence } = call.state.terms
  const secret = personalSecret(deployment.secret, id)
  await recordInvitation(db, meeting, {
    id,
    personId,
    itemId: replaced.itemId,
    substitutesFor: replaced.personId,
    secret,
    sequence,
  })
  const now = await readSummons(db, meeting, call.state.agenda)
  const to = receiversOf(now.invitations, call.seats).filter(
    (one) => one.personId === personId && one.itemId === replaced.itemId,
  )
  const terms = { message: '', repliesBy: now.terms.repliesBy, asksAnew: true, sequence }
  await sendSummons(c, meeting, now, { ...terms, kind: 'call', to })
  await recordAct(db, meeting.networkId, {
    ...{ act: 'call-substitute', subjectKind: 'meeting', subjectId: meeting.id },
    detail: { person: personId, substitutesFor: replaced.personId },
  })
  return c.redirect(withNotice(addressOf(meeting), 'ersattare'), 303)
}

/** Calls one person off (sv. avbokar), who then hears no more of the meeting. */
async function postCallOff(c: Context<Workspace>) {
  const { db } = c.var
  const meeting = await heldMeeting(c)
  const call = await readCall(c, meeting)
  const id = idFrom(c.req.param('invitationId'))
  const invitation = found(call.state.invitations.find((known) => known.id === id))
  if (invitation.calledSequence === null) return c.redirect(withNotice(addressOf(meeting), 'avbokad'), 303)
  if (!call.isAhead) return answerCall(c, call, { problem: 'not-ahead' })
  const to = receiversOf([invitation], call.seats)
  const terms = { message: '', repliesBy: null, asksAnew: false, sequence: call.state.terms.sequence }
  await sendSummons(c, meeting, call.state, { ...terms, kind: 'call-off', to })
  await endInvitation(db, id)
  await recordAct(db, meeting.networkId, {
    ...{ act: 'call-off-person', subjectKind: 'meeting', subjectId: meeting.id },
    detail: { person: invitation.personId },
  })
  return c.redirect(withNotice(addressOf(meeting), 'avbokad'), 303)
}

/** Who is called beside those who were called first, and who no longer is. */
export const changeCalledRoute = new Hono<Workspace>()
  .post(`${path}/ersattare`, postSubstitute)
  .post(`${path}/avboka`, postCallOff)
