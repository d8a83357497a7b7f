import { Hono } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { raiseMatter, recordDecision, takeMatterStep } from '../item-facts.store.ts'
import { refusalOfDecision, settlesMatter } from './record-decision.rule.ts'

export const recordDecisionRoute = new Hono<Workspace>().post('/moten/:meetingId/punkter/:itemId/beslut', async (c) => {
  const { db, actor } = c.var
  const { meeting, agendaItem } = await heldItem(c)
  const given = await c.req.parseBody<Record<string, string>>()
  const wording = (given['wording'] ?? '').trim()
  const refusal = refusalOfDecision(meeting, wording)
  if (refusal)
    return answerMeeting(c, meeting.id, {
      problem: refusal,
      itemId: agendaItem.id,
      field: `beslut-${agendaItem.id}`,
      given,
    })
  // The same form sent twice is one decision.
  if (!agendaItem.decisions.some((decision) => decision.wording === wording)) {
    const matter = await raiseMatter(db, meeting, agendaItem, actor.personId)
    const decisionId = await recordDecision(db, meeting, matter, wording, actor.personId)
    if (settlesMatter(agendaItem))
      await takeMatterStep(db, meeting, matter, { act: 'decide', to: 'decided', personId: actor.personId })
    await recordAct(db, meeting.networkId, {
      act: 'record-decision',
      subjectKind: 'decision',
      subjectId: decisionId,
      detail: { wording },
    })
  }
  return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'beslut'), 303)
})
