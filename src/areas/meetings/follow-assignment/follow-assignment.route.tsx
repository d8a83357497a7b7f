import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, logReading, may, restrictionsOf, withNotice, type Workspace } from '#areas/access/index.ts'
import { listOrganisations, organisationNamed } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { isDay } from '#platform/time.ts'
import { isAssignmentProblem, type RefusedField } from '../assignment-problem.ts'
import { recordSteps, type NewAssignmentStep } from '../assignment-steps.store.ts'
import type { Assignment } from '../assignments.ts'
import { listMemberOrganisations } from '../member-organisations.store.ts'
import { askedAssignment, heldAssignment } from './asked-assignment.ts'
import { AssignmentPage } from './follow-assignment.view.tsx'
import { changeStep } from './follow-assignment.store.ts'

const text = z.string().trim().max(2_000, 'text-too-long').default('')
const day = text
  .refine((written) => written === '' || isDay(written), 'day-wrong')
  .transform((written) => written || null)
const DoneForm = z.object({ doneOn: day, outcome: text })
const StepForm = z.object({
  kind: z.enum(['interview', 'reference-meeting', 'comments', 'other'], { message: 'kind-unknown' }),
  ...{ wording: text, organisation: text },
})

const problemIn = ({ issues }: z.ZodError) =>
  issues.map(({ message }) => message).find(isAssignmentProblem) ?? 'text-too-long'

async function answer(c: Context<Workspace>, assignment: Assignment, given: Given = {}, refused?: RefusedField) {
  const { db, actor, today } = c.var
  const restrictions = await restrictionsOf(db, [assignment.itemId, assignment.matterId])
  logReading(c, restrictions)
  const mayWrite = may(actor, 'write-notes', assignment)
  const page = <AssignmentPage {...{ assignment, restrictions, mayWrite, given, refused, today }} />
  return answerPage(c, page, refused ? 422 : 200)
}

const done = (c: Context<Workspace>, { id, networkId }: Assignment, act: string, detail = {}) =>
  recordAct(c.var.db, networkId, { act, subjectKind: 'assignment', subjectId: id, detail })

/** One step as it was written, or an interview with every member that none is planned with. */
async function stepsIn(c: Context<Workspace>, assignment: Assignment, given: Given) {
  const { db } = c.var
  if (given['act'] === 'every-member') {
    const members = await listMemberOrganisations(db, assignment.networkId)
    if (members.length === 0) return { ok: false as const, problem: 'no-members' as const }
    const steps = members.map(({ organisationId, name }): NewAssignmentStep => ({
      ...{ kind: 'interview', wording: '', organisation: name, organisationId },
    }))
    return { ok: true as const, steps }
  }
  const form = StepForm.safeParse(given)
  if (!form.success) return { ok: false as const, problem: problemIn(form.error) }
  if (form.data.kind === 'other' && form.data.wording === '')
    return { ok: false as const, problem: 'step-missing' as const }
  const known = organisationNamed(await listOrganisations(db), form.data.organisation)
  return { ok: true as const, steps: [{ ...form.data, organisationId: known?.id ?? null }] }
}

const isSameStep = (one: NewAssignmentStep) => (other: Assignment['steps'][number]) =>
  one.kind === other.kind && one.wording === other.wording && one.organisation === other.organisation

/** What is done in an assignment and when, also between meetings. */
export const followAssignmentRoute = new Hono<Workspace>()
  .get('/uppdrag/:assignmentId', async (c) => answer(c, await askedAssignment(c)))
  .post('/uppdrag/:assignmentId/steg', async (c) => {
    const assignment = await heldAssignment(c)
    const given = await givenOf(c)
    const asked = await stepsIn(c, assignment, given)
    if (!asked.ok) return answer(c, assignment, given, { problem: asked.problem })
    // What is there already is not added twice.
    const added = asked.steps.filter((step) => !assignment.steps.some(isSameStep(step)))
    await recordSteps(c.var.db, assignment, added)
    if (added.length > 0) await done(c, assignment, 'add-assignment-steps', { count: added.length })
    return c.redirect(withNotice(`/arbetsyta/uppdrag/${assignment.id}`, 'uppdragsteg'), 303)
  })
  .post('/uppdrag/:assignmentId/steg/:stepId', async (c) => {
    const assignment = await heldAssignment(c)
    const stepId = idFrom(c.req.param('stepId'))
    const step = found(assignment.steps.find(({ id }) => id === stepId))
    const given = await givenOf(c)
    const form = DoneForm.safeParse(given)
    if (!form.success) {
      const field = `${form.error.issues[0]?.path[0] === 'outcome' ? 'utfall' : 'klart'}-${stepId}`
      return answer(c, assignment, { ...given, stepId }, { problem: problemIn(form.error), field })
    }
    if (form.data.doneOn !== step.doneOn || form.data.outcome !== step.outcome) {
      await changeStep(c.var.db, stepId, form.data)
      await done(c, assignment, 'change-assignment-step', { step: stepId, ...form.data })
    }
    return c.redirect(withNotice(`/arbetsyta/uppdrag/${assignment.id}`, 'uppdragstegklart'), 303)
  })
