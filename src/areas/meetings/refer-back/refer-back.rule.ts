import { ok, refuse, type Result } from '#platform/result.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import type { DecidingCount } from '../presence.rule.ts'
import { groundOf, type GivenGround, type GroundRefusal } from '../put-off-ground.rule.ts'
import type { CountedGround } from '../recorded-facts.ts'
import { isTooLong } from '../text-length.rule.ts'

export type ReferralRefusal =
  | 'not-open'
  | 'notes-frozen'
  | 'already-tabled'
  | 'already-referred-back'
  | 'reason-of-referral-missing'
  | 'reason-of-referral-too-long'
  | 'wording-too-long'
  | GroundRefusal

type Given = GivenGround & { reason: string; wording: string }
type Standing = { minorityRightUsed: boolean; deciding: DecidingCount }
export type Referral = CountedGround & { wording: string; reason: string }

/**
 * Sends a matter back to be prepared further (sv. återremitterar), by the same right as it may be tabled: KL (2017:725) 5:50,
 * 6:33. Those who asked for it say why: with a minority's referral the reason is the minority's.
 */
export function referBack(
  meeting: Pick<Meeting, 'status' | 'procedure'>,
  agendaItem: Pick<AgendaItem, 'tabling' | 'decisions'>,
  given: Given,
  standing: Standing,
): Result<Referral, ReferralRefusal> {
  if (meeting.status !== 'ongoing') return refuse(notOngoing(meeting))
  if (agendaItem.tabling) return refuse('already-tabled')
  if (agendaItem.decisions.some(({ kind }) => kind === 'referred-back')) return refuse('already-referred-back')
  const reason = given.reason.trim()
  if (!reason) return refuse('reason-of-referral-missing')
  const wording = given.wording.trim() || 'Ärendet återremitteras.'
  if (isTooLong(reason, 'reason')) return refuse('reason-of-referral-too-long')
  if (isTooLong(wording, 'wording')) return refuse('wording-too-long')
  const ground = groundOf(given, { procedure: meeting.procedure, ...standing })
  return ground.ok ? ok({ wording, reason, ...ground.value }) : ground
}
