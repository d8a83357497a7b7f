import type { MapMark, Municipality } from '#areas/organisations/types.ts'
import type { Membership } from '../membership.ts'

export type MappedMember = { membership: Membership; municipality: Municipality; county: string }
export type CountyCount = { name: string; members: readonly string[]; others: readonly string[] }
export type MembersOnMap = {
  marks: readonly MapMark[]
  members: readonly MappedMember[]
  /** The counties in which there is a member, in the order of their codes. */
  counties: readonly CountyCount[]
  /** Those that are no municipality of today, so that no area of theirs can be drawn. */
  undrawn: readonly Membership[]
}

type County = { code: string; name: string }

/** What a map of the network's members shows; the tables beside it are made from the same. */
export function membersOnMap(
  memberships: readonly Membership[],
  municipalities: readonly Municipality[],
  counties: readonly County[],
): MembersOnMap {
  const membershipOf = new Map(memberships.map((membership) => [membership.organisationId, membership]))
  const members = municipalities.flatMap((municipality) => {
    const membership = membershipOf.get(municipality.id)
    const county = counties.find(({ code }) => code === municipality.countyCode)?.name ?? ''
    return membership ? [{ membership, municipality, county }] : []
  })
  const drawn = new Set(members.map(({ membership }) => membership.organisationId))
  return {
    members,
    marks: members.map(({ membership, municipality }) => ({
      code: municipality.code,
      name: municipality.name,
      marking: membership.role === 'member' ? 'whole' : 'partly',
    })),
    counties: counties.map((county) => countIn(county, municipalities, drawn)).filter((one) => one.members.length > 0),
    undrawn: memberships.filter(({ organisationId }) => !drawn.has(organisationId)),
  }
}

function countIn({ code, name }: County, all: readonly Municipality[], drawn: ReadonlySet<string>): CountyCount {
  const within = all.filter(({ countyCode }) => countyCode === code)
  const names = (isMember: boolean) =>
    within.filter(({ id }) => drawn.has(id) === isMember).map((municipality) => municipality.name)
  return { name, members: names(true), others: names(false) }
}

/** '56 av 290 kommuner är med, i 8 län.' */
export const formatCoverage = ({ members, counties }: MembersOnMap, all: number): string =>
  `${members.length} av ${all} kommuner är med, i ${counties.length} län.`
