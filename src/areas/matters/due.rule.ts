import { daysBetween, formatAge, formatDistance, formatShortDay } from '#platform/time.ts'
import type { Action } from './action.ts'

/** When an action is to be done, as it is said; `isLate` when the day has passed and it is not done. */
export type Due = { words: string; isLate: boolean }

/** '4 dagar sen', 'senast 2 december 2022, om 3 dagar' or that no day was set. */
export function dueOf({ dueOn, status }: Pick<Action, 'dueOn' | 'status'>, today: string): Due {
  if (!dueOn) return { words: 'ingen dag satt', isLate: false }
  if (status !== 'open') return { words: `skulle vara klar ${formatShortDay(dueOn)}`, isLate: false }
  const late = daysBetween(dueOn, today)
  if (late > 0) return { words: `${formatAge(late)} sen`, isLate: true }
  return { words: `senast ${formatShortDay(dueOn)}, ${formatDistance(dueOn, today)}`, isLate: false }
}

/** 'Anna Berg, Haninge'; whoever of the two is named. */
export const ownerWords = ({ personName, organisationName }: Pick<Action, 'personName' | 'organisationName'>): string =>
  [personName, organisationName].filter(Boolean).join(', ')
