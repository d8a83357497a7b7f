import { ok, refuse, type Result } from '#platform/result.ts'
import type { OrganisationEvent } from '../organisation.ts'

export type Renaming = { name: string; shortName: string; day: string }
export type Refusal = 'already-ended' | 'same-name' | 'day-ahead' | 'before-history'

/** Gives an organisation a new name from a day on; names follow one another in the order of their days. */
export function renameOrganisation(
  organisation: { name: string; endedOn: string | null },
  events: readonly Pick<OrganisationEvent, 'day'>[],
  renaming: Renaming,
  today: string,
): Result<Renaming, Refusal> {
  if (organisation.endedOn !== null) return refuse('already-ended')
  if (renaming.name === organisation.name) return refuse('same-name')
  // The name is shown at once, so that it can't be noted before it holds.
  if (renaming.day > today) return refuse('day-ahead')
  if (events.some((event) => event.day >= renaming.day)) return refuse('before-history')
  return ok(renaming)
}
