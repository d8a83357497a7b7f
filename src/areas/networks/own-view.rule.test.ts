import { describe, expect, it } from 'vitest'
import { ownSheet } from './own-view-cells.rule.ts'
import { gatherOwnNetworks, groupOf, sumCosts } from './own-view.rule.ts'
import type { OwnMembership, OwnNetwork, OwnSeat } from './own-view.ts'

const today = '2026-11-22'
const membership: OwnMembership = {
  ...{ networkId: 'n', name: 'Ljusnätet', kind: 'partnership', state: 'active', purpose: 'Mer ljus.', role: 'member' },
  ...{ memberFrom: null, memberTo: null, isPaying: true, isInYear: true, reason: '', registrationNumber: '' },
  ...{ contact: null, networkContact: null, changedOn: '2026-10-01' },
}
const seat: OwnSeat = {
  ...{ networkId: 'n', bodyName: null, role: 'member', personName: 'Anna', from: '2020-01-01', to: null },
}
const gather = (change: Partial<Parameters<typeof gatherOwnNetworks>[0]> = {}) =>
  gatherOwnNetworks({
    ...{ organisationId: 'o', memberships: [membership], seats: [], meetingDays: new Map() },
    ...{ costs: new Map(), inhabitants: new Map(), tasks: [], ...change },
  })

describe('groupOf', () => {
  it.each([
    ['an active one', 'active', null, 'active'],
    ['one that is dormant', 'dormant', null, 'dormant'],
    ['one that has ended', 'ended', null, 'past'],
    ['one left yesterday', 'active', '2026-11-21', 'past'],
    ['one on the last day in it', 'active', today, 'active'],
    ['a dormant one that was left', 'dormant', '2020-01-01', 'past'],
  ])('%s', (_case, state, memberTo, group) => expect(groupOf({ state, memberTo }, today)).toBe(group))
})

describe('gatherOwnNetworks', () => {
  it('counts the cost by the figures of the base year and no other', () => {
    const model = { kind: 'per-inhabitant', orePerInhabitant: 200, baseYear: 2024 } as const
    const costs = new Map([['n', { year: 2026, remark: '', model }]])
    const costWith = (year: number) => gather({ costs, inhabitants: new Map([[year, 1_000]]) })[0]?.cost
    expect(costWith(2024)).toEqual({ known: 'amount', amount: 2_000 })
    expect(costWith(2025)).toEqual({ known: 'lacking' })
  })
  it('gives each network its own seats and tasks', () => {
    const [network] = gather({ seats: [seat, { ...seat, networkId: 'another' }] })
    expect(network?.seats).toEqual([seat])
  })
})

describe('sumCosts', () => {
  it('adds what is known, names what is lacking and counts what nobody has said', () => {
    const [network] = gather()
    const all = (['none', 'lacking'] as const).map(
      (known) => ({ ...membership, ...network, cost: { known } }) as OwnNetwork,
    )
    expect(sumCosts([...all, { ...all[0], cost: { known: 'amount', amount: 7 } } as OwnNetwork])).toEqual({
      ...{ amount: 7, lacking: ['Ljusnätet'], unsaid: 1 },
    })
  })
})

describe('ownSheet', () => {
  const linesOf = (change: Parameters<typeof gather>[0], column: number) => {
    const view = {
      organisation: { id: 'o', name: 'O', kind: 'municipality' },
      year: 2026,
      today,
      networks: gather(change),
    }
    const cell = ownSheet(view, (role) => role).rows[0]?.cells[column]
    return cell && 'lines' in cell ? cell.lines : cell
  }
  it('says the purpose where nobody has written why', () => {
    expect(linesOf({}, 2)).toEqual(['Mer ljus.'])
    expect(linesOf({ memberships: [{ ...membership, reason: 'Vi behöver det.' }] }, 2)).toEqual(['Vi behöver det.'])
  })
  it.each([
    ['that goes on', {}, 'Anna, member'],
    ['in a body', { bodyName: 'Gruppen' }, 'Anna, member i Gruppen'],
    ['that begins later', { from: '2027-01-01' }, 'Anna, member från 1 januari 2027'],
    ['that ends in 60 days', { to: '2027-01-21' }, 'Anna, member till 21 januari 2027 (går snart ut)'],
    ['that ends in 61 days', { to: '2027-01-22' }, 'Anna, member till 22 januari 2027'],
  ])('tells of a seat %s', (_case, change, line) =>
    expect(linesOf({ seats: [{ ...seat, ...change }] }, 3)).toEqual([line]),
  )
  it('says what is not there, so that no cell is empty', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((column) => linesOf({}, column))).toEqual([
      ...[['Ljusnätet'], ['partnerskap', 'medlem'], ['Mer ljus.'], ['–'], ['Inget planerat'], ['–'], ['–'], ['–']],
      ['1 oktober 2026'],
    ])
  })
})
