import { ok, refuse, type Result } from '#platform/result.ts'
import type { DecidingCount } from './presence.rule.ts'
import type { CountedGround, Procedure } from './recorded-facts.ts'

/** What the secretary says of how it was decided to put a matter off; null where nobody counted. */
export type GivenGround = {
  ground: string
  forCount: number | null
  presentCount: number | null
  /** The matter is an election (sv. val). */
  isElection: boolean
  /** Equal votes were parted by the chair (sv. utslagsröst). */
  hasCastingVote: boolean
}

export type GroundRefusal =
  | 'minority-right-is-the-councils'
  | 'election-needs-majority'
  | 'minority-right-used'
  | 'under-one-third'
  | 'count-missing'
  | 'count-beyond-presence'
  | 'under-majority'

type Standing = { procedure: Procedure; minorityRightUsed: boolean; deciding: DecidingCount }

/**
 * On what ground a matter is put off: tabled (sv. bordläggs) or referred back (sv. återremitteras); ADR 0023. A network agrees, ADR 0009. A
 * committee, its own or shared, needs simple majority, KL (2017:725) 6:33. A council (sv. fullmäktige) must when a third of those
 * present ask, KL 5:50, once in each matter and not in elections; it may by simple majority.
 */
export function groundOf(given: GivenGround, standing: Standing): Result<CountedGround, GroundRefusal> {
  if (standing.procedure === 'network') return ok({ ground: 'consent', forCount: null, presentCount: null })
  return given.ground === 'minority' ? minorityGround(given, standing) : majorityGround(given, standing)
}

function minorityGround(given: GivenGround, standing: Standing): Result<CountedGround, GroundRefusal> {
  const { forCount, presentCount } = given
  if (standing.procedure !== 'council') return refuse('minority-right-is-the-councils')
  if (given.isElection) return refuse('election-needs-majority')
  if (standing.minorityRightUsed) return refuse('minority-right-used')
  if (forCount === null || presentCount === null) return refuse('count-missing')
  const { atLeast, atMost } = standing.deciding
  // Fewer present than are known to have been there would make a third of too few.
  if (forCount > presentCount || presentCount < atLeast || presentCount > atMost) return refuse('count-beyond-presence')
  if (forCount * 3 < presentCount) return refuse('under-one-third') // whole numbers: 17 of 51 is a third
  return ok({ ground: 'minority', forCount, presentCount })
}

function majorityGround(given: GivenGround, { deciding }: Standing): Result<CountedGround, GroundRefusal> {
  const { forCount, presentCount } = given
  // By acclamation: the chair found that most were for it, and nobody asked for a count.
  if (forCount === null) return ok({ ground: 'majority', forCount, presentCount: null })
  if (presentCount === null) return refuse('count-missing')
  // Those who abstain take no part, so fewer may have voted than were there.
  if (forCount > presentCount || presentCount > deciding.atMost) return refuse('count-beyond-presence')
  const isCarried = forCount * 2 > presentCount || (forCount * 2 === presentCount && given.hasCastingVote)
  return isCarried ? ok({ ground: 'majority', forCount, presentCount }) : refuse('under-majority')
}
