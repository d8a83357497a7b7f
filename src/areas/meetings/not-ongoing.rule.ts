import type { Meeting } from './meeting.ts'

/** Why nothing can be recorded at a meeting that is not ongoing: not yet, or no longer. */
export const notOngoing = ({ status }: Pick<Meeting, 'status'>): 'not-open' | 'notes-frozen' =>
  status === 'planned' ? 'not-open' : 'notes-frozen'
