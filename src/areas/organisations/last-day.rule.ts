import type { OrganisationEvent } from './organisation.ts'

export type LastDayRefusal = 'already-ended' | 'before-history' | 'too-far-ahead'

/** Why the organisation can not have this as its last day: it has ended, something happened later, or it is a slip. */
export function lastDayRefusal(
  organisation: { endedOn: string | null },
  events: readonly Pick<OrganisationEvent, 'day'>[],
  day: string,
  today: string,
): LastDayRefusal | undefined {
  if (organisation.endedOn !== null) return 'already-ended'
  if (events.some((event) => event.day > day)) return 'before-history'
  return day > twoYearsAfter(today) ? 'too-far-ahead' : undefined
}

// What is decided is decided a year or so ahead; a year typed wrong is further off, and it can't be undone.
const twoYearsAfter = (day: string) => `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`
