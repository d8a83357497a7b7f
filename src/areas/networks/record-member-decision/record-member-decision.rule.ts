import { ok, refuse, type Result } from '#platform/result.ts'
import type { MemberDecision } from '../network-programme.ts'

export type Refusal = 'before-sent' | 'decided-later' | 'recorded-already'
type Recorded = { decision: MemberDecision; isNew: boolean }

const isSame = (one: MemberDecision, other: MemberDecision) =>
  one.outcome === other.outcome &&
  one.decidedIn === other.decidedIn &&
  one.decidedOn === other.decidedOn &&
  one.paragraph === other.paragraph &&
  one.remark === other.remark

/** A member's decision stands once it is recorded; sent again unchanged it is simply there already. */
export function recordMemberDecision(
  decision: MemberDecision,
  { sentOn, earlier, today }: { sentOn: string; earlier: MemberDecision | null; today: string },
): Result<Recorded, Refusal> {
  if (earlier) return isSame(decision, earlier) ? ok({ decision, isNew: false }) : refuse('recorded-already')
  const { decidedOn } = decision
  if (decidedOn !== null && decidedOn < sentOn) return refuse('before-sent')
  if (decidedOn !== null && decidedOn > today) return refuse('decided-later')
  return ok({ decision, isNew: true })
}
