import { stockholmDay, stockholmInstant, stockholmTime } from '#platform/time.ts'
import { plusDays } from './lawful-day.rule.ts'

/** Before this hour it is still the night of the day before, for a meeting that began later in the day than this. */
const dawn = '06:00'
const noon = '12:00'

/** A meeting's day (YYYY-MM-DD) and the hour when it begins, HH:MM; empty when none is set. */
export type Evening = { day: string; starts: string }

/** Whether the hour at such a meeting is past midnight: '00:30' of one that began '22:00'. */
export const isPastMidnight = (starts: string, clock: string): boolean => starts >= dawn && clock < dawn

/** The instant when clocks at the meeting show this hour: in the night, that of the next day. */
export const instantAt = ({ day, starts }: Evening, clock: string): Date =>
  stockholmInstant(isPastMidnight(starts, clock) ? plusDays(day, 1) : day, clock)

/** Whether clocks at the meeting never show this hour: 02:00–02:59 in the night of March when summer time begins. */
export const isSkipped = (evening: Evening, clock: string): boolean =>
  stockholmTime(instantAt(evening, clock)) !== clock

/** Whether the meeting may be going on now: on its day, or in the night after it for one that began in the afternoon or later. */
export function isDuring({ day, starts }: Evening, now: Date): boolean {
  const today = stockholmDay(now)
  return today === day || (today === plusDays(day, 1) && starts >= noon && stockholmTime(now) < dawn)
}

/** Whether the second hour comes after the first at one meeting. */
export const areInOrder = (starts: string, ends: string): boolean => ends > starts || isPastMidnight(starts, ends)
