import type { Joinable, Membership } from './membership.ts'
import { endsBeforeItBegins, overlaps, type Term } from './term.rule.ts'

export type MembershipRefusal = 'ends-before-it-begins' | 'member-of-itself' | 'organisation-ended' | 'already-member'

type Wanted = Term & {
  organisation: Pick<Joinable, 'id' | 'endedOn'>
  /** The membership that is changed; absent for a new one. */
  membershipId?: string
}
type Known = {
  /** The network's own legal person, if it is one. */
  ownOrganisationId: string | null
  memberships: readonly Pick<Membership, 'id' | 'organisationId' | 'from' | 'to'>[]
}

/** Why an organisation can't be in the network for these days; undefined when it can. */
export function refusalOfMembership(
  wanted: Wanted,
  { ownOrganisationId, memberships }: Known,
): MembershipRefusal | undefined {
  const { organisation, membershipId } = wanted
  if (endsBeforeItBegins(wanted)) return 'ends-before-it-begins'
  if (organisation.id === ownOrganisationId) return 'member-of-itself'
  const outlives = organisation.endedOn !== null && (wanted.to === null || wanted.to > organisation.endedOn)
  if (outlives) return 'organisation-ended'
  const isThere = memberships.some(
    (known) => known.organisationId === organisation.id && known.id !== membershipId && overlaps(known, wanted),
  )
  return isThere ? 'already-member' : undefined
}

/** Whether an organisation can be a member from that day on without being one twice. */
export const isFreeFrom = (organisationId: string, day: string, memberships: Known['memberships']): boolean =>
  !memberships.some((known) => known.organisationId === organisationId && overlaps(known, { from: day, to: null }))
