import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { isDay } from '#platform/time.ts'
import { isAssignmentProblem, type RefusedField } from '../assignment-problem.ts'
import { noNextStep } from '../assignment.rule.ts'
import type { Assignment } from '../assignments.ts'
import { heldAssignment } from './asked-assignment.ts'
import { findMeetingOfItem, listHeldItems, recordReport } from './follow-assignment.store.ts'
import { isSentTwice, reportAssignment, type Reported } from './report-assignment.rule.ts'
import { ReportAssignmentPage } from './report-assignment.view.tsx'

const text = z.string().trim().max(20_000, 'text-too-long').default('')
const day = text
  .refine((written) => written === '' || isDay(written), 'day-wrong')
  .transform((written) => written || null)
const ReportForm = z.object({
  next: z.enum(['step', 'none', 'open'], { message: 'next-unknown' }),
  itemId: z.union([z.literal('').transform(() => null), z.uuid()], { message: 'item-unknown' }).default(null),
  ...{ findings: text, nextStep: text, nextStepOwner: text, nextStepOn: day },
})

async function answer(c: Context<Workspace>, assignment: Assignment, given: Given, refused?: RefusedField) {
  const items = await listHeldItems(c.var.db, assignment.bodyId)
  return answerPage(c, <ReportAssignmentPage {...{ assignment, items, given, refused }} />, refused ? 422 : 200)
}

/** What was reported last, to be said anew; else an empty form for the item that one came from. */
async function startOf(c: Context<Workspace>, assignment: Assignment): Promise<Given> {
  const latest = assignment.reports.at(-1)
  const items = await listHeldItems(c.var.db, assignment.bodyId)
  const near = items.find(({ matterId }) => matterId === assignment.matterId)
  const itemId = items.find(({ id }) => id === c.req.query('punkt'))?.id ?? near?.id ?? ''
  if (!latest) return { itemId, next: 'open' }
  const next = latest.nextStep === noNextStep ? 'none' : latest.nextStep ? 'step' : 'open'
  return {
    ...{ itemId, next, findings: latest.findings, nextStepOwner: latest.nextStepOwner },
    ...{ nextStep: next === 'step' ? latest.nextStep : '', nextStepOn: latest.nextStepOn ?? '' },
  }
}

type Asked = { ok: true; value: Reported } | { ok: false; refused: RefusedField }

async function reportIn(c: Context<Workspace>, { bodyId }: Assignment, given: Given): Promise<Asked> {
  const form = ReportForm.safeParse(given)
  if (!form.success) {
    const [issue] = form.error.issues
    const problem = issue && isAssignmentProblem(issue.message) ? issue.message : 'text-too-long'
    return { ok: false, refused: { problem, field: String(issue?.path[0]) } }
  }
  // Held, so that the notes of the meeting are not closed while something is put into them.
  const meetingId = form.data.itemId && (await findMeetingOfItem(c.var.db, form.data.itemId))
  if (meetingId) await holdUntilCommit(c.var.db, meetingId)
  const report = reportAssignment(form.data, await listHeldItems(c.var.db, bodyId))
  return report.ok ? report : { ok: false, refused: { problem: report.refusal } }
}

const path = '/uppdrag/:assignmentId/rapport'

export const reportAssignmentRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const assignment = await heldAssignment(c)
    return answer(c, assignment, await startOf(c, assignment))
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const assignment = await heldAssignment(c)
    const given = await givenOf(c)
    const report = await reportIn(c, assignment, given)
    if (!report.ok) return answer(c, assignment, given, report.refused)
    if (!isSentTwice(report.value, assignment.reports.at(-1))) {
      await recordReport(db, assignment, report.value, actor.personId)
      const act = { act: 'report-assignment', subjectKind: 'assignment', subjectId: assignment.id }
      await recordAct(db, assignment.networkId, { ...act, detail: report.value })
    }
    return c.redirect(withNotice(`/arbetsyta/uppdrag/${assignment.id}`, 'uppdragredovisat'), 303)
  })
