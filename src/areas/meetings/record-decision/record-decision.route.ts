import { Hono, type Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { answerPutOff } from '../answer-put-off.tsx'
import { heldItem } from '../held-item.ts'
import { raiseMatter, recordDecision, takeMatterStep } from '../item-facts.store.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import type { MeetingProblem } from '../meeting-problem.ts'
import { isRecorded, kindChosen, type OwnForm } from '../decision-kinds.ts'
import { readFollowUp } from '../read-follow-up.ts'
import { contradictsTabling, refusalOfDecision, settlesMatter } from './record-decision.rule.ts'

type AtItem = { meeting: Meeting; agendaItem: AgendaItem }

/** What is said to have happened has a form of its own, which goes on from what was typed here. */
async function leadToOwnForm(c: Context<Workspace>, kind: OwnForm, at: AtItem, given: Given) {
  if (kind !== 'handed-over') return answerPutOff(c, kind, { ...at, given: { wording: given['wording'] ?? '' } })
  const { meeting, agendaItem } = at
  const hasReceiver = (await readFollowUp(c.var.db, meeting, true)).receivers.length > 0
  const problem = hasReceiver ? 'receiver-missing' : 'no-receiver'
  const field = `${hasReceiver ? 'organ' : 'beslut'}-${agendaItem.id}`
  return answerMeeting(c, meeting.id, { problem, itemId: agendaItem.id, field, given })
}

async function recordOnce(c: Context<Workspace>, { meeting, agendaItem }: AtItem, decision: Recordable) {
  const { db, actor } = c.var
  const { wording, kind } = decision
  // The same form sent twice is one decision.
  if (agendaItem.decisions.some((known) => known.wording === wording && known.kind === kind)) return
  const matter = await raiseMatter(db, meeting, agendaItem, actor.personId)
  const decisionId = await recordDecision(db, meeting, matter, decision, actor.personId)
  if (settlesMatter(agendaItem, kind))
    await takeMatterStep(db, meeting, matter, { act: 'decide', to: 'decided', personId: actor.personId })
  await recordAct(db, meeting.networkId, {
    act: 'record-decision',
    subjectKind: 'decision',
    subjectId: decisionId,
    detail: { wording, kind },
  })
}
type Recordable = { wording: string; kind: Parameters<typeof settlesMatter>[1] }

export const recordDecisionRoute = new Hono<Workspace>().post('/moten/:meetingId/punkter/:itemId/beslut', async (c) => {
  const { meeting, agendaItem } = await heldItem(c)
  const given = await givenOf(c)
  const wording = (given['wording'] ?? '').replace(/\r\n?/g, '\n').trim()
  const kind = kindChosen(given['kind'])
  const refuse = (problem: MeetingProblem) =>
    answerMeeting(c, meeting.id, { problem, itemId: agendaItem.id, field: `beslut-${agendaItem.id}`, given })
  const refusal = refusalOfDecision(meeting, wording)
  if (refusal && refusal !== 'wording-missing') return refuse(refusal)
  if (!kind) return refuse('kind-unknown')
  if (!isRecorded(kind)) return leadToOwnForm(c, kind, { meeting, agendaItem }, given)
  if (refusal) return refuse(refusal)
  if (contradictsTabling(agendaItem, kind)) return refuse('tabling-stands')
  await recordOnce(c, { meeting, agendaItem }, { wording, kind })
  return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'beslut'), 303)
})
