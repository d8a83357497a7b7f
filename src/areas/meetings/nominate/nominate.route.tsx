import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { listBodies, listRoleHolders } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import { listNominations } from '../nominations.store.ts'
import { recordSlip } from '../slip.store.ts'
import { isProposed, nominate, type NominationRefusal } from './nominate.rule.ts'
import { recordNomination } from './nominate.store.ts'
import { NominatePage } from './nominate.view.tsx'

const text = z.string().trim().default('')
const NominationForm = z.object({
  ...{ forBodyId: text, personId: text, name: text, organisation: text },
  seat: z.enum(['chair', 'vice-chair']).optional().catch(undefined),
})

type Held = Awaited<ReturnType<typeof heldItem>>

/** All that a proposal is chosen from; each person once, however many roles they have. */
async function askedNomination({ var: { db } }: Context<Workspace>, { meeting, agendaItem }: Held) {
  const holders = await listRoleHolders(db, meeting.networkId)
  return {
    ...{ meeting, agendaItem },
    bodies: (await listBodies(db)).filter(({ networkId }) => networkId === meeting.networkId),
    people: [...new Map(holders.map((holder) => [holder.personId, holder])).values()],
    standing: (await listNominations(db, meeting.id)).filter(({ itemId }) => itemId === agendaItem.id),
  }
}
type Asked = Awaited<ReturnType<typeof askedNomination>>

const answer = (c: Context<Workspace>, asked: Asked, given: Given, problem?: NominationRefusal) =>
  answerPage(c, <NominatePage {...{ ...asked, given, problem }} />, problem ? 422 : 200)

const path = '/moten/:meetingId/punkter/:itemId/nominering'

/** Who is proposed for which seat; the decision and the seat itself are given where they belong. */
export const nominateRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const held = await heldItem(c)
    if (!isBeingWritten(held.meeting.status)) return c.redirect(`/arbetsyta/moten/${held.meeting.id}`, 303)
    return answer(c, await askedNomination(c, held), {})
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const held = await heldItem(c)
    const { meeting, agendaItem } = held
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    const given = await givenOf(c)
    const asked = await askedNomination(c, held)
    const nomination = nominate({ seat: undefined, ...NominationForm.parse(given) }, asked)
    if (!nomination.ok) return answer(c, asked, given, nomination.refusal)
    // The same form sent twice is one proposal.
    if (!isProposed(nomination.value, asked.standing)) {
      const id = await recordNomination(db, meeting, agendaItem.id, nomination.value, actor.personId)
      const act = { act: 'nominate', subjectKind: 'nomination', subjectId: id }
      await recordAct(db, meeting.networkId, { ...act, detail: nomination.value })
    }
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}/punkter/${agendaItem.id}/nominering`, 'forslag'), 303)
  })
  .post(`${path}/:nominationId/aterta`, async (c) => {
    const { db, actor } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    const nominationId = idFrom(c.req.param('nominationId'))
    const standing = await listNominations(db, meeting.id)
    found(standing.find(({ id, itemId }) => id === nominationId && itemId === agendaItem.id))
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    await recordSlip(db, meeting, { id: nominationId, kind: 'nomination' }, actor.personId)
    await recordAct(db, meeting.networkId, { act: 'retract', subjectKind: 'nomination', subjectId: nominationId })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'taget'), 303)
  })
