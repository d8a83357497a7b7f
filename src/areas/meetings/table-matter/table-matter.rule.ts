import { ok, refuse, type Result } from '#platform/result.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import type { DecidingCount } from '../presence.rule.ts'
import { groundOf, type GivenGround, type GroundRefusal } from '../put-off-ground.rule.ts'
import type { CountedGround } from '../recorded-facts.ts'
import { isTooLong } from '../text-length.rule.ts'

export type TablingRefusal =
  | 'not-open'
  | 'notes-frozen'
  | 'already-tabled'
  | 'already-referred-back'
  | 'reason-missing'
  | 'reason-too-long'
  | 'meanwhile-too-long'
  | GroundRefusal

type Given = GivenGround & { reason: string; otherReason: string; meanwhile: string }
type Standing = { minorityRightUsed: boolean; deciding: DecidingCount }
export type NewTabling = CountedGround & { reason: string; meanwhile: string }

/** Puts a matter off (sv. bordlägger) on the ground that its body's procedure asks for; a network gives a reason, ADR 0009. */
export function tableMatter(
  meeting: Pick<Meeting, 'status' | 'procedure'>,
  agendaItem: Pick<AgendaItem, 'tabling' | 'decisions'>,
  given: Given,
  standing: Standing,
): Result<NewTabling, TablingRefusal> {
  if (meeting.status !== 'ongoing') return refuse(notOngoing(meeting))
  if (agendaItem.tabling) return refuse('already-tabled')
  if (agendaItem.decisions.some(({ kind }) => kind === 'referred-back')) return refuse('already-referred-back')
  const reason = given.otherReason.trim() || given.reason.trim()
  if (!reason && meeting.procedure === 'network') return refuse('reason-missing')
  const meanwhile = given.meanwhile.trim()
  if (isTooLong(reason, 'reason')) return refuse('reason-too-long')
  if (isTooLong(meanwhile, 'reason')) return refuse('meanwhile-too-long')
  const ground = groundOf(given, { procedure: meeting.procedure, ...standing })
  return ground.ok ? ok({ reason, meanwhile, ...ground.value }) : ground
}
