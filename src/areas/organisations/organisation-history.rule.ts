import type { OrganisationEvent } from './organisation.ts'

/**
 * What the organisation was called on that day: for showing what is old by the name it had. A name holds from the day
 * of its renaming; before the first renaming known, the oldest name does.
 */
export function nameOn(
  events: readonly Pick<OrganisationEvent, 'kind' | 'day' | 'nameBefore'>[],
  current: string,
  day: string,
): string {
  const later = events.filter((event) => event.kind === 'renamed' && event.day > day)
  const next = later.reduce<(typeof later)[number] | undefined>(
    (first, event) => (first && first.day <= event.day ? first : event),
    undefined,
  )
  return next?.nameBefore ?? current
}

/** Whether it is gone today; on its last day it still exists. */
export const hasEnded = ({ endedOn }: { endedOn: string | null }, today: string): boolean =>
  endedOn !== null && endedOn < today
