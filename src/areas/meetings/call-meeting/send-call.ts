import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { personalSecret } from '#platform/secrets.ts'
import { changeCalled, changeCallTerms, recordInvitation, recordSummons } from '../invitations.store.ts'
import type { Meeting } from '../meeting.ts'
import { readSummons, type SummonsState } from '../read-summons.ts'
import { receiversOf } from '../receivers.rule.ts'
import { sendSummons, type Sending } from '../send-summons.ts'
import type { Call } from './answer-call.tsx'
import type { NextSending } from './call-meeting.rule.ts'
import type { Callee } from './callee.ts'

export const sendingOf = (
  next: NextSending,
  state: SummonsState,
  message: string,
  repliesBy: string | null,
): Sending => ({
  ...{ message, repliesBy, kind: next === 'change' ? 'change' : 'call' },
  sequence: next === 'change' ? state.terms.sequence + 1 : state.terms.sequence,
  asksAnew: next === 'change' && state.changes.some((change) => change !== 'agenda'),
})

/** Calls these people: an invitation each, with a secret of its own that only the letter tells. */
async function invite(c: Context<Workspace>, meeting: Meeting, sequence: number, callees: readonly Callee[]) {
  const { db, deployment } = c.var
  for (const { personId, itemId } of callees) {
    const id = crypto.randomUUID()
    const secret = personalSecret(deployment.secret, id)
    await recordInvitation(db, meeting, { id, personId, itemId, substitutesFor: null, secret, sequence })
  }
}

/** Sends what the state of things calls for, to those it concerns. */
export async function sendCall(
  c: Context<Workspace>,
  call: Call,
  sending: Sending,
  chosen: readonly Callee[],
): Promise<void> {
  const { db, actor } = c.var
  const { meeting, state, next } = call
  if (next !== 'more') {
    const kind = next === 'change' ? ('change' as const) : ('call' as const)
    await recordSummons(db, meeting, { ...sending, kind, facts: state.facts, sentBy: actor.personId })
  }
  await changeCallTerms(db, meeting.id, { sequence: sending.sequence, repliesBy: sending.repliesBy })
  await invite(c, meeting, sending.sequence, chosen)
  const now = await readSummons(db, meeting, state.agenda)
  const isNew = (personId: string, itemId: string | null) =>
    chosen.some((callee) => callee.personId === personId && callee.itemId === itemId)
  const to = receiversOf(now.invitations, call.seats).filter(
    ({ personId, itemId }) => next === 'change' || isNew(personId, itemId),
  )
  await changeCalled(
    db,
    to.map(({ id }) => id),
    { day: meeting.day, sequence: sending.sequence },
  )
  // Those who are called first now are called, whatever the others are told.
  const [first, before] = [
    to.filter((one) => isNew(one.personId, one.itemId)),
    to.filter((one) => !isNew(one.personId, one.itemId)),
  ]
  await sendSummons(c, meeting, now, { ...sending, to: before })
  await sendSummons(c, meeting, now, { ...sending, kind: 'call', to: first })
  await recordAct(db, meeting.networkId, {
    ...{ act: next === 'change' ? 'change-summons' : 'call-meeting', subjectKind: 'meeting', subjectId: meeting.id },
    detail: { sequence: sending.sequence, people: to.map(({ personId }) => personId) },
  })
}
