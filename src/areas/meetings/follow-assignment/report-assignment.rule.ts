import { ok, refuse, type Result } from '#platform/result.ts'
import { noNextStep } from '../assignment.rule.ts'
import type { AssignmentReport } from '../assignments.ts'
import { writtenLines } from '../written-lines.rule.ts'

export type Reported = Omit<AssignmentReport, 'reportedOn'>
export type ReportRefusal = 'findings-missing' | 'next-step-missing' | 'item-unknown'

type Given = {
  findings: string
  /** Whether there is a next step, none, or nobody has said. */
  next: 'step' | 'none' | 'open'
  nextStep: string
  nextStepOwner: string
  nextStepOn: string | null
  itemId: string | null
}

const nothing = { nextStepOwner: '', nextStepOn: null }

/** What an outside party found and what is to come of it, given at one of these items or between meetings. */
export function reportAssignment(given: Given, items: readonly { id: string }[]): Result<Reported, ReportRefusal> {
  const { next, nextStep, nextStepOwner, nextStepOn, itemId } = given
  const findings = writtenLines(given.findings).join('\n')
  if (findings === '') return refuse('findings-missing')
  if (itemId !== null && !items.some(({ id }) => id === itemId)) return refuse('item-unknown')
  if (next === 'none') return ok({ findings, itemId, nextStep: noNextStep, ...nothing })
  if (next === 'open') return ok({ findings, itemId, nextStep: '', ...nothing })
  if (nextStep === '') return refuse('next-step-missing')
  return ok({ findings, itemId, nextStep, nextStepOwner, nextStepOn })
}

/** Whether the very same was the latest report: then the form was sent twice. */
export const isSentTwice = (report: Reported, latest: AssignmentReport | undefined): boolean =>
  latest !== undefined &&
  (['findings', 'nextStep', 'nextStepOwner', 'nextStepOn', 'itemId'] as const).every(
    (field) => report[field] === latest[field],
  )
