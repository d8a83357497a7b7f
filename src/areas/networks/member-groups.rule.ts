import type { Membership } from './membership.ts'
import { kindHeadings } from './membership-words.ts'

export type MemberGroup<Member> = { heading: string; members: readonly Member[] }
type Placed = Pick<Membership, 'kind' | 'countyCode'>
type County = { code: string; name: string }

/** More municipalities than this are told apart by county, when they lie in several. */
const fewMunicipalities = 12

const orderOfKinds = Object.keys(kindHeadings)
const rankOf = (kind: string) => (orderOfKinds.indexOf(kind) + 1 || orderOfKinds.length + 1) - 1

export function byCounty<Member extends Placed>(
  members: readonly Member[],
  counties: readonly County[],
): MemberGroup<Member>[] {
  const groups = counties.map(({ code, name }) => ({
    heading: name,
    members: members.filter((member) => member.countyCode === code),
  }))
  const elsewhere = members.filter(({ countyCode }) => !counties.some(({ code }) => code === countyCode))
  return [...groups, { heading: 'Utan län', members: elsewhere }].filter((group) => group.members.length > 0)
}

/** Members by kind, municipalities first; many municipalities by county besides. */
export function groupMembers<Member extends Placed>(
  members: readonly Member[],
  counties: readonly County[],
): { municipalities: MemberGroup<Member>[]; others: MemberGroup<Member>[] } {
  const municipalities = members.filter(({ kind }) => kind === 'municipality')
  const inCounties = byCounty(municipalities, counties)
  const isMany = municipalities.length > fewMunicipalities && inCounties.length > 1
  const kinds = [...new Set(members.map(({ kind }) => kind))]
    .filter((kind) => kind !== 'municipality')
    .sort((one, other) => rankOf(one) - rankOf(other))
  return {
    municipalities: isMany || municipalities.length === 0 ? inCounties : [{ heading: '', members: municipalities }],
    others: kinds.map((kind) => ({
      heading: kindHeadings[kind] ?? 'Övriga',
      members: members.filter((member) => member.kind === kind),
    })),
  }
}
