import { expect, it } from 'vitest'
import { isFreeFrom, refusalOfMembership } from './membership.rule.ts'

const haninge = { id: 'h', endedOn: null }
const before = { id: 'm1', organisationId: 'h', from: '2020-01-01', to: '2022-12-31' }
const network = { ownOrganisationId: 'own', memberships: [before] }
const wanted = { organisation: haninge, from: '2023-01-01', to: null }

it('lets an organisation come back the day after it left', () =>
  expect(refusalOfMembership(wanted, network)).toBeUndefined())

it.each([
  ['ends before it begins', { from: '2023-01-02', to: '2023-01-01' }, 'ends-before-it-begins'],
  ['is of the network itself', { organisation: { id: 'own', endedOn: null } }, 'member-of-itself'],
  ['begins on the last day of another', { from: '2022-12-31' }, 'already-member'],
  ['has no known beginning', { from: null }, 'already-member'],
  ['is of an organisation that has ended', { organisation: { id: 'x', endedOn: '2024-12-31' } }, 'organisation-ended'],
  [
    'ends the day after the organisation did',
    { organisation: { id: 'x', endedOn: '2024-12-31' }, to: '2025-01-01' },
    'organisation-ended',
  ],
])('refuses a membership that %s', (_case, change, refusal) =>
  expect(refusalOfMembership({ ...wanted, ...change }, network)).toBe(refusal),
)

it('lets an organisation that has ended have been a member until then', () =>
  expect(
    refusalOfMembership({ ...wanted, organisation: { id: 'x', endedOn: '2024-12-31' }, to: '2024-12-31' }, network),
  ).toBeUndefined())

it('does not compare a membership that is changed with itself', () => {
  const changed = { ...wanted, from: '2020-01-02', to: '2022-12-30' }
  expect(refusalOfMembership(changed, network)).toBe('already-member')
  expect(refusalOfMembership({ ...changed, membershipId: 'm1' }, network)).toBeUndefined()
})

it('knows from which day an organisation is free to join', () =>
  expect(['2022-12-31', '2023-01-01'].map((day) => isFreeFrom('h', day, [before]))).toEqual([false, true]))
