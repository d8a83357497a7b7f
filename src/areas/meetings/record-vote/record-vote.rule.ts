import { ok, refuse, type Result } from '#platform/result.ts'
import type { Meeting } from '../meeting.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import type { DecidingCount } from '../presence.rule.ts'
import type { StandingDecision, StandingVote, VoteChoice } from '../recorded-facts.ts'

/** How a body voted, as the secretary says it: each one's vote in an open vote, counts in a closed one. */
export type GivenVote = {
  isOpen: boolean
  counts: { for: number; against: number; abstained: number }
  partedBy: string
  cast: readonly { attendanceId: string; choice: VoteChoice }[]
}

export type VoteRefusal =
  | 'not-open'
  | 'notes-frozen'
  | 'decision-missing'
  | 'nothing-to-vote-on'
  | 'already-voted'
  | 'open-needs-votes'
  | 'closed-has-names'
  | 'election-is-closed'
  | 'voter-not-there'
  | 'votes-missing'
  | 'more-votes-than-present'
  | 'majority-was-against'
  | 'equal-votes-unparted'
  | 'nothing-to-part'
  | 'elections-by-lot'
  | 'chair-parts'
  | 'chair-away'

export type NewVote = Omit<StandingVote, 'id' | 'cast'> & { cast: GivenVote['cast'] }
type Standing = {
  decision: Pick<StandingDecision, 'kind' | 'vote'> | undefined
  deciding: DecidingCount
  /** The ids of those who may have taken part: there, serving and not disqualified. */
  deciders: readonly string[]
  isChairAway: boolean
}

/**
 * Records how a body voted (sv. votering) on a decision as it stands: 'for' is for the decision. Votes are open but in elections,
 * KL (2017:725) 5:54; simple majority decides, 5:55; equal votes are parted by the chair (sv. utslagsröst), in elections by lot, 5:56.
 * A body of a network that votes does it by the same rules, but may vote openly in elections.
 */
export function recordVote(
  meeting: Pick<Meeting, 'status' | 'procedure'>,
  given: GivenVote,
  standing: Standing,
): Result<NewVote, VoteRefusal> {
  const refusal = refusalOfPlace(meeting, given, standing) ?? refusalOfForm(given, standing)
  if (refusal) return refuse(refusal)
  const counts = given.isOpen ? countsOf(given.cast) : given.counts
  const refused = refusalOfCounts(counts, standing.deciding) ?? refusalOfOutcome(counts, given.partedBy, standing)
  if (refused) return refuse(refused)
  return ok({
    ...{ forCount: counts.for, againstCount: counts.against, abstainedCount: counts.abstained },
    ...{ isOpen: given.isOpen, cast: given.isOpen ? given.cast : [] },
    partedBy: given.partedBy === 'chair' || given.partedBy === 'lot' ? given.partedBy : '',
  })
}

function refusalOfPlace(
  meeting: Pick<Meeting, 'status' | 'procedure'>,
  { isOpen }: GivenVote,
  { decision }: Standing,
): VoteRefusal | undefined {
  if (meeting.status !== 'ongoing') return notOngoing(meeting)
  if (!decision) return 'decision-missing'
  if (decision.kind === 'informed') return 'nothing-to-vote-on'
  if (decision.vote) return 'already-voted'
  if (meeting.procedure !== 'network' && decision.kind === 'elected' && isOpen) return 'election-is-closed'
  return undefined
}

function refusalOfForm({ isOpen, cast }: GivenVote, { deciders }: Standing): VoteRefusal | undefined {
  if (isOpen && cast.length === 0) return 'open-needs-votes'
  if (!isOpen && cast.length > 0) return 'closed-has-names'
  return cast.some(({ attendanceId }) => !deciders.includes(attendanceId)) ? 'voter-not-there' : undefined
}

type Counts = GivenVote['counts']

function countsOf(cast: GivenVote['cast']): Counts {
  const count = (choice: VoteChoice) => cast.filter((one) => one.choice === choice).length
  return { for: count('for'), against: count('against'), abstained: count('abstained') }
}

function refusalOfCounts(counts: Counts, { atMost }: DecidingCount): VoteRefusal | undefined {
  if (counts.for + counts.against === 0) return 'votes-missing'
  return counts.for + counts.against + counts.abstained > atMost ? 'more-votes-than-present' : undefined
}

function refusalOfOutcome(
  counts: Counts,
  partedBy: string,
  { decision, isChairAway }: Standing,
): VoteRefusal | undefined {
  if (counts.for < counts.against) return 'majority-was-against'
  if (counts.for > counts.against) return partedBy ? 'nothing-to-part' : undefined
  if (!partedBy) return 'equal-votes-unparted'
  if (decision?.kind === 'elected') return partedBy === 'lot' ? undefined : 'elections-by-lot'
  if (partedBy !== 'chair') return 'chair-parts'
  return isChairAway ? 'chair-away' : undefined
}
