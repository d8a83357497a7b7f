import type { HandOver } from '#areas/matters/types.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { isTooLong } from '../text-length.rule.ts'

export type HandOverRefusal =
  | 'not-open'
  | 'notes-frozen'
  | 'receiver-missing'
  | 'asked-for-missing'
  | 'asked-for-too-long'
  | 'wanted-too-long'
  | 'already-handed-over'

export type GivenHandOver = { toBodyId: string; wording: string; wanted: string }

/** Hands a matter to another body (sv. överlämnar): which, what it is asked for, and when that is wanted, in words. */
export function handOverMatter(
  meeting: Pick<Meeting, 'status'>,
  given: GivenHandOver,
  receivers: readonly { id: string }[],
  earlier: readonly Pick<HandOver, 'toBodyId' | 'status'>[],
): Result<GivenHandOver, HandOverRefusal> {
  if (meeting.status !== 'ongoing') return refuse(notOngoing(meeting))
  if (!receivers.some(({ id }) => id === given.toBodyId)) return refuse('receiver-missing')
  const wording = given.wording.trim()
  if (!wording) return refuse('asked-for-missing')
  if (isTooLong(wording, 'request')) return refuse('asked-for-too-long')
  if (isTooLong(given.wanted.trim(), 'when')) return refuse('wanted-too-long')
  const isAway = ({ toBodyId, status }: Pick<HandOver, 'toBodyId' | 'status'>) =>
    toBodyId === given.toBodyId && (status === 'sent' || status === 'accepted')
  if (earlier.some(isAway)) return refuse('already-handed-over')
  return ok({ toBodyId: given.toBodyId, wording, wanted: given.wanted.trim() })
}

/** A matter put off at this very item stays put off, whoever else is asked about it. */
export const leavesBody = (agendaItem: Pick<AgendaItem, 'tabling'>): boolean => agendaItem.tabling === null
