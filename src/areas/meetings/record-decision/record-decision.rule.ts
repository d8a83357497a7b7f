import type { AgendaItem, Meeting } from '../meeting.ts'

export type DecisionRefusal = 'notes-frozen' | 'wording-missing'

/** Whether a decision (sv. beslut) can be recorded on the item now. */
export function refusalOfDecision(meeting: Pick<Meeting, 'status'>, wording: string): DecisionRefusal | undefined {
  if (meeting.status !== 'ongoing') return 'notes-frozen'
  if (wording === '') return 'wording-missing'
  return undefined
}

/** A matter put off at this very item stays put off, whatever else is decided in it: nothing put off is lost. */
export const settlesMatter = (agendaItem: Pick<AgendaItem, 'tabling'>): boolean => agendaItem.tabling === null
