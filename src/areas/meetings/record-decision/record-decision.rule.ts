import type { AgendaItem, Meeting } from '../meeting.ts'
import { notOngoing } from '../not-ongoing.rule.ts'

export type DecisionRefusal = 'not-open' | 'notes-frozen' | 'wording-missing'

/** Whether a decision (sv. beslut) can be recorded on the item now. */
export function refusalOfDecision(meeting: Pick<Meeting, 'status'>, wording: string): DecisionRefusal | undefined {
  if (meeting.status !== 'ongoing') return notOngoing(meeting)
  if (wording === '') return 'wording-missing'
  return undefined
}

/** A matter put off at this very item stays put off, whatever else is decided in it: nothing put off is lost. */
export const settlesMatter = (agendaItem: Pick<AgendaItem, 'tabling'>): boolean => agendaItem.tabling === null
