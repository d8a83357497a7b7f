import type { Context } from 'hono'
import { answerPage, logReading, type Workspace } from '#areas/access/index.ts'
import { holdsOn, listSeats } from '#areas/networks/index.ts'
import { contentHash } from '#platform/secrets.ts'
import { listEmails, listGuestSlots } from '../invitations.store.ts'
import type { Meeting } from '../meeting.ts'
import { listAgenda } from '../meetings.store.ts'
import { readSummons } from '../read-summons.ts'
import { isAhead } from '../summons.rule.ts'
import { calleesOf, nextSending, notCalled } from './call-meeting.rule.ts'
import { CallMeetingPage } from './call-meeting.view.tsx'
import type { CallView } from './call-view.ts'

export const addressOf = (meeting: Pick<Meeting, 'id'>) => `/arbetsyta/moten/${meeting.id}/kallelse`

/** All that the page shows and that a sending goes by. */
export async function readCall(c: Context<Workspace>, meeting: Meeting) {
  const { db, today } = c.var
  const state = await readSummons(db, meeting, await listAgenda(db, meeting.id))
  const seats = (await listSeats(db, meeting.networkId, meeting.bodyId)).filter((seat) => holdsOn(seat, meeting.day))
  const emails = await listEmails(
    db,
    seats.map(({ personId }) => personId),
  )
  const callees = calleesOf(seats, await listGuestSlots(db, meeting.id), emails)
  const uncalled = notCalled(callees, state.invitations)
  const next = nextSending(state.summons.length > 0, state.changes, uncalled)
  logReading(
    c,
    state.agenda.flatMap(({ id, matterId }) => (matterId ? [id, matterId] : [id])).map((recordId) => ({ recordId })),
  )
  return { meeting, state, seats, uncalled, next, isAhead: isAhead(meeting, today), today }
}
export type Call = Awaited<ReturnType<typeof readCall>>

/**
 * What the form was made for: a form sent twice was made for what has been sent since, and one drawn before the meeting was
 * moved once more would tell of facts that whoever sends it has not read.
 */
export const stateName = ({ next, state }: Pick<Call, 'next' | 'state'>) =>
  `${next}-${state.terms.sequence}-${state.summons.length}-${contentHash(state.facts).slice(0, 12)}`

export const answerCall = (c: Context<Workspace>, call: Call, more: Partial<CallView> = {}) =>
  answerPage(
    c,
    <CallMeetingPage
      view={{
        ...call,
        formState: stateName(call),
        given: {},
        chosen: undefined,
        isMailSent: c.var.deployment.mailer.isConfigured,
        ...more,
      }}
    />,
    more.problem ? 422 : 200,
  )
