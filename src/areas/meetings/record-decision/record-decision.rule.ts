import type { AgendaItem, Meeting } from '../meeting.ts'
import type { DecisionKind } from '../notes.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { isTooLong } from '../text-length.rule.ts'

export type DecisionRefusal = 'not-open' | 'notes-frozen' | 'wording-missing' | 'wording-too-long'

/** Whether a decision (sv. beslut) can be recorded on the item now. */
export function refusalOfDecision(meeting: Pick<Meeting, 'status'>, wording: string): DecisionRefusal | undefined {
  if (meeting.status !== 'ongoing') return notOngoing(meeting)
  if (wording === '') return 'wording-missing'
  return isTooLong(wording, 'wording') ? 'wording-too-long' : undefined
}

/** What was put off is not decided at the same time. Being informed of it decides nothing. */
export const contradictsTabling = (agendaItem: Pick<AgendaItem, 'tabling'>, kind: DecisionKind): boolean =>
  kind !== 'informed' && agendaItem.tabling !== null

/**
 * Whether a decision of this kind leaves the matter decided. Being informed settles nothing: what was put off stays put off.
 * A matter put off at this very item, tabled or referred back, stays so whatever else is decided in it: nothing is lost.
 */
export const settlesMatter = (
  agendaItem: Pick<AgendaItem, 'tabling'> & { decisions: readonly { kind: DecisionKind }[] },
  kind: DecisionKind,
): boolean =>
  kind !== 'informed' &&
  agendaItem.tabling === null &&
  !agendaItem.decisions.some((decision) => decision.kind === 'referred-back')
