import type { Procedure } from './recorded-facts.ts'

/**
 * What the notes of a body call themselves: minutes (sv. protokoll) where kommunallagen asks for such, KL (2017:725) 5:65, 6:35 and
 * 9:23.
 */
export const minutesKind = (procedure: Procedure): string =>
  procedure === 'network' ? 'minnesanteckningar' : 'protokoll'
