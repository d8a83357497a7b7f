import { Hono } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { listActionsAt, recordAction, recordActionStep } from '#areas/matters/index.ts'
import { listRoleHolders } from '#areas/networks/index.ts'
import { listOrganisations, organisationNamed } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { raiseMatter } from '../item-facts.store.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { recordSlip } from '../slip.store.ts'
import { agreeAction, type AgreeRefusal } from './agree-action.rule.ts'

const text = z.string().default('')
const ActionForm = z.object({
  ...{ wording: text, personId: text, personName: text, organisation: text, dueOn: text, decisionId: text },
})
const path = '/moten/:meetingId/punkter/:itemId/atgarder'

const fieldOf: Partial<Record<AgreeRefusal, string>> = {
  'action-missing': 'atgard',
  'action-too-long': 'atgard',
  'owner-too-long': 'atgard-namn',
  'owner-missing': 'atgard-vem',
  'action-day-wrong': 'atgard-dag',
  'action-day-past': 'atgard-dag',
}

/** An action (sv. åtgärd) is agreed at an item of a meeting that is being held, and a slip is taken back there. */
export const agreeActionRoute = new Hono<Workspace>()
  .post(path, async (c) => {
    const { db, actor } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    const given = await givenOf(c)
    const form = ActionForm.parse(given)
    const holders = await listRoleHolders(db, meeting.networkId, meeting.bodyId)
    const agreed = agreeAction(meeting, agendaItem, form, holders)
    if (!agreed.ok) {
      const field = `${fieldOf[agreed.refusal] ?? 'punkt'}-${agendaItem.id}`
      return answerMeeting(c, meeting.id, { problem: agreed.refusal, itemId: agendaItem.id, field, given })
    }
    const back = withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'atgard')
    const { wording, personName, organisationName } = agreed.value
    // The same form sent twice is one action.
    const isKnown = (await listActionsAt(db, meeting.id)).some(
      (action) =>
        action.itemId === agendaItem.id &&
        action.wording === wording &&
        action.personName === personName &&
        action.organisationName === organisationName,
    )
    if (isKnown) return c.redirect(back, 303)
    const { matterId } = await raiseMatter(db, meeting, agendaItem, actor.personId)
    const known = organisationName ? organisationNamed(await listOrganisations(db), organisationName) : undefined
    const action = { id: crypto.randomUUID(), networkId: meeting.networkId, bodyId: meeting.bodyId }
    const place = { meetingId: meeting.id, itemId: agendaItem.id, matterId, organisationId: known?.id ?? null }
    await recordAction(db, { ...action, ...place, ...agreed.value }, actor.personId)
    await recordActionStep(db, {
      ...{ action, act: 'add', from: '', to: 'open', dueOn: agreed.value.dueOn },
      personId: actor.personId,
    })
    await recordAct(db, meeting.networkId, {
      act: 'agree-action',
      subjectKind: 'action',
      subjectId: action.id,
      detail: { wording, dueOn: agreed.value.dueOn ?? '' },
    })
    return c.redirect(back, 303)
  })
  .post(`${path}/:actionId/aterta`, async (c) => {
    const { db, actor } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    if (meeting.status !== 'ongoing') return answerMeeting(c, meeting.id, { problem: notOngoing(meeting) })
    const actionId = idFrom(c.req.param('actionId'))
    const action = found(
      (await listActionsAt(db, meeting.id)).find(({ id, itemId }) => id === actionId && itemId === agendaItem.id),
    )
    await recordSlip(db, meeting, { id: actionId, kind: 'action' }, actor.personId)
    // Whoever was to do it is told so too: from another body they do not see that it was a slip.
    if (action.status === 'open') {
      const step = { from: 'open', to: 'cancelled', remark: 'Åtgärden antecknades av misstag.' } as const
      await recordActionStep(db, { action, act: 'cancel', ...step, personId: actor.personId })
    }
    await recordAct(db, meeting.networkId, { act: 'retract', subjectKind: 'action', subjectId: actionId })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'taget'), 303)
  })
