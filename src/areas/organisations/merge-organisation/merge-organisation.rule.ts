import { ok, refuse, type Result } from '#platform/result.ts'
import { lastDayRefusal, type LastDayRefusal } from '../last-day.rule.ts'
import type { Organisation, OrganisationEvent } from '../organisation.ts'

export type Merger = { organisationId: string; successorId: string; day: string }
export type Refusal = LastDayRefusal | 'successor-unknown' | 'successor-itself' | 'successor-ended'

type Known = Pick<Organisation, 'id' | 'endedOn'>

/** Lets an organisation go up in another, which must outlive it (sv. slå ihop). `day` is its last of its own. */
export function mergeOrganisation(
  organisation: Known,
  events: readonly Pick<OrganisationEvent, 'day'>[],
  successor: Known | undefined,
  day: string,
  today: string,
): Result<Merger, Refusal> {
  if (!successor) return refuse('successor-unknown')
  if (successor.id === organisation.id) return refuse('successor-itself')
  if (successor.endedOn !== null) return refuse('successor-ended')
  const refusal = lastDayRefusal(organisation, events, day, today)
  return refusal ? refuse(refusal) : ok({ organisationId: organisation.id, successorId: successor.id, day })
}
