import { expect, it } from 'vitest'
import { groupMembers } from './member-groups.rule.ts'

const counties = [
  { code: '01', name: 'Stockholms län' },
  { code: '03', name: 'Uppsala län' },
]
const inCounty = (code: string | null, count: number) =>
  Array.from({ length: count }, () => ({ kind: 'municipality', countyCode: code }))
const told = (members: Parameters<typeof groupMembers>[0]) => {
  const { municipalities, others } = groupMembers(members, counties)
  const counted = (groups: typeof others) => groups.map((group) => `${group.heading} ${group.members.length}`)
  return [counted(municipalities), counted(others)]
}

it('tells many municipalities apart by county, with how many there are in each', () =>
  expect(told([...inCounty('03', 5), ...inCounty('01', 8)])).toEqual([['Stockholms län 8', 'Uppsala län 5'], []]))

it('keeps few municipalities together, and many of one county', () => {
  expect(told([...inCounty('03', 4), ...inCounty('01', 8)])).toEqual([[' 12'], []])
  expect(told(inCounty('01', 26))).toEqual([[' 26'], []])
})

it('loses nobody whose county is unknown', () =>
  expect(told([...inCounty('01', 12), ...inCounty(null, 1)])[0]).toEqual(['Stockholms län 12', 'Utan län 1']))

it('puts other kinds in groups of their own, in a settled order', () =>
  expect(
    told(['other', 'company', 'county-board', 'region', 'region'].map((kind) => ({ kind, countyCode: '01' }))),
  ).toEqual([[], ['Regioner 2', 'Länsstyrelser 1', 'Bolag 1', 'Övriga 1']]))
