import { ok, refuse, type Result } from '#platform/result.ts'
import type { AssignmentStepKind } from '../assignments.ts'

export type GivenAssignment = { party: string; purpose: string; method: string; from: string | null; to: string | null }
export type GivingRefusal = 'party-missing' | 'purpose-missing' | 'period-backwards' | 'text-too-long'

const longest = { party: 300, text: 10_000 }

/** Whether a task can be given to an outside party (sv. uppdrag) as it is written. */
export function giveAssignment(given: GivenAssignment): Result<GivenAssignment, GivingRefusal> {
  const { party, purpose, method, from, to } = given
  if (party === '') return refuse('party-missing')
  if (purpose === '') return refuse('purpose-missing')
  if (party.length > longest.party || purpose.length > longest.text || method.length > longest.text)
    return refuse('text-too-long')
  if (from !== null && to !== null && to < from) return refuse('period-backwards')
  return ok(given)
}

export type NewStep = { kind: AssignmentStepKind; wording: string; organisation: string; organisationId: string | null }
type Ticked = { interviews: boolean; referenceMeeting: boolean; comments: boolean }

/** The steps that were ticked: an interview with each member, and what is done with all of them together. */
export function stepsFor(ticked: Ticked, members: readonly { organisationId: string; name: string }[]): NewStep[] {
  const together = (kind: AssignmentStepKind) => ({ kind, wording: '', organisation: '', organisationId: null })
  return [
    ...(ticked.interviews ? members : []).map(({ organisationId, name }) => ({
      ...{ kind: 'interview' as const, wording: '', organisation: name, organisationId },
    })),
    ...(ticked.referenceMeeting ? [together('reference-meeting')] : []),
    ...(ticked.comments ? [together('comments')] : []),
  ]
}
