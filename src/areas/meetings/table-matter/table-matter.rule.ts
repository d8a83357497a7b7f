import { ok, refuse, type Result } from '#platform/result.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { notOngoing } from '../not-ongoing.rule.ts'

export type TablingRefusal = 'not-open' | 'notes-frozen' | 'already-tabled' | 'reason-missing'

/** Puts a matter off (sv. bordlägger) to the body's next meeting: in a network by consent and with a reason, ADR 0009. */
export function tableMatter(
  meeting: Pick<Meeting, 'status'>,
  agendaItem: Pick<AgendaItem, 'tabling'>,
  given: { reason: string; otherReason: string },
): Result<{ reason: string; deferredTo: string }, TablingRefusal> {
  if (meeting.status !== 'ongoing') return refuse(notOngoing(meeting))
  if (agendaItem.tabling) return refuse('already-tabled')
  const reason = given.otherReason.trim() || given.reason.trim()
  if (!reason) return refuse('reason-missing')
  return ok({ reason, deferredTo: '' })
}
