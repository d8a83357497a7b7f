import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { listOrganisations, organisationNamed } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { isDay } from '#platform/time.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { isAssignmentProblem, type RefusedField } from '../assignment-problem.ts'
import { recordSteps } from '../assignment-steps.store.ts'
import { listAssignments } from '../assignments.store.ts'
import { heldItem } from '../held-item.ts'
import { raiseMatter, type Place } from '../item-facts.store.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { listMemberOrganisations } from '../member-organisations.store.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { recordSlip } from '../slip.store.ts'
import { giveAssignment, stepsFor, type GivenAssignment } from './give-assignment.rule.ts'
import { recordAssignment } from './give-assignment.store.ts'
import { GiveAssignmentPage } from './give-assignment.view.tsx'

const text = z.string().trim().default('')
const day = text
  .refine((written) => written === '' || isDay(written), 'day-wrong')
  .transform((written) => written || null)
const AssignmentForm = z.object({ party: text, purpose: text, method: text, from: day, to: day })

type Held = { meeting: Meeting; agendaItem: AgendaItem }

async function answer(c: Context<Workspace>, held: Held, given: Given = {}, refused?: RefusedField) {
  const members = await listMemberOrganisations(c.var.db, held.meeting.networkId)
  const page = <GiveAssignmentPage {...{ ...held, given, refused, memberCount: members.length }} />
  return answerPage(c, page, refused ? 422 : 200)
}

function assignmentIn(given: Given): { ok: true; value: GivenAssignment } | { ok: false; refused: RefusedField } {
  const form = AssignmentForm.safeParse(given)
  if (!form.success) {
    const [issue] = form.error.issues
    const problem = issue && isAssignmentProblem(issue.message) ? issue.message : 'party-missing'
    return { ok: false, refused: { problem, field: String(issue?.path[0] ?? 'party') } }
  }
  const assignment = giveAssignment(form.data)
  return assignment.ok ? assignment : { ok: false, refused: { problem: assignment.refusal } }
}

async function give(c: Context<Workspace>, { meeting, agendaItem }: Held, given: Given, assignment: GivenAssignment) {
  const { db, actor } = c.var
  const matter = await raiseMatter(db, meeting, agendaItem, actor.personId)
  const known = organisationNamed(await listOrganisations(db), assignment.party)
  const place: Place = meeting
  const at = { itemId: agendaItem.id, matterId: matter.matterId, organisationId: known?.id ?? null }
  const id = await recordAssignment(db, place, { ...assignment, ...at }, actor.personId)
  const members = await listMemberOrganisations(db, meeting.networkId)
  const isTicked = (name: string) => given[name] !== undefined
  const ticked = {
    ...{ interviews: isTicked('interviews'), referenceMeeting: isTicked('referenceMeeting') },
    comments: isTicked('comments'),
  }
  await recordSteps(db, { id, bodyId: meeting.bodyId }, stepsFor(ticked, members))
  const act = { act: 'give-assignment', subjectKind: 'assignment', subjectId: id }
  await recordAct(db, meeting.networkId, { ...act, detail: { ...assignment, ...ticked } })
}

const path = '/moten/:meetingId/punkter/:itemId/uppdrag'

/** Gives an outside party something to do (sv. uppdrag), at an item of a meeting that is being held. */
export const giveAssignmentRoute = new Hono<Workspace>()
  .get(`${path}/nytt`, async (c) => {
    const held = await heldItem(c)
    if (held.meeting.status !== 'ongoing') return c.redirect(`/arbetsyta/moten/${held.meeting.id}`, 303)
    return answer(c, held)
  })
  .post(`${path}/nytt`, async (c) => {
    const held = await heldItem(c)
    const { meeting, agendaItem } = held
    if (meeting.status !== 'ongoing') return answerMeeting(c, meeting.id, { problem: notOngoing(meeting) })
    const given = await givenOf(c)
    const assignment = assignmentIn(given)
    if (!assignment.ok) return answer(c, held, given, assignment.refused)
    const { party, purpose } = assignment.value
    const isThere = (await listAssignments(c.var.db, { meetingId: meeting.id })).some(
      (one) => one.itemId === agendaItem.id && one.party === party && one.purpose === purpose,
    )
    // The same form sent twice is one assignment.
    if (!isThere) await give(c, held, given, assignment.value)
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'uppdrag'), 303)
  })
  .post(`${path}/:assignmentId/aterta`, async (c) => {
    const { db, actor } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    const assignmentId = idFrom(c.req.param('assignmentId'))
    const given = await listAssignments(db, { meetingId: meeting.id })
    found(given.find((one) => one.id === assignmentId && one.itemId === agendaItem.id))
    if (meeting.status !== 'ongoing') return answerMeeting(c, meeting.id, { problem: notOngoing(meeting) })
    await recordSlip(db, meeting, { id: assignmentId, kind: 'assignment' }, actor.personId)
    await recordAct(db, meeting.networkId, { act: 'retract', subjectKind: 'assignment', subjectId: assignmentId })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'taget'), 303)
  })
