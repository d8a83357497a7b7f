import { describe, expect, it } from 'vitest'
import { amountFor, ownCostOf, paysIn, shareCost } from './cost.rule.ts'
import type { CostModel, YearCost } from './cost.ts'

const byClass: CostModel = {
  kind: 'by-class',
  baseYear: 2024,
  classes: [
    { below: 7_000, amount: 5_000 },
    { below: 150_000, amount: 30_000 },
    { below: null, amount: 80_000 },
  ],
}
const perInhabitant = (orePerInhabitant: number): CostModel => ({
  kind: 'per-inhabitant',
  orePerInhabitant,
  baseYear: 2024,
})
const town = (inhabitants: number | null) => ({ organisationId: 'town', inhabitants })

describe('amountFor', () => {
  it.each([
    ['none', 0, 5_000],
    ['one under the first border', 6_999, 5_000],
    ['the first border', 7_000, 30_000],
    ['one under the last border', 149_999, 30_000],
    ['the last border', 150_000, 80_000],
    ['more than any border', 1_000_000, 80_000],
  ])('gives %s its class', (_case, inhabitants, amount) => expect(amountFor(byClass, town(inhabitants))).toBe(amount))
  it('gives nothing where the classes end', () =>
    expect(amountFor({ ...byClass, classes: [{ below: 7_000, amount: 5_000 }] }, town(7_000))).toBeUndefined())
  it.each([
    ['exactly', 350, 10_000, 35_000],
    ['up from 50 öre', 350, 3, 11],
    ['up at 50 öre exactly', 50, 1, 1],
    ['down under 50 öre', 349, 1, 3],
    ['nought for nobody', 350, 0, 0],
  ])('rounds %s', (_case, ore, inhabitants, amount) =>
    expect(amountFor(perInhabitant(ore), town(inhabitants))).toBe(amount),
  )
  it('guesses no figure', () => {
    expect(amountFor(perInhabitant(350), town(null))).toBeUndefined()
    expect(amountFor(byClass, town(null))).toBeUndefined()
  })
  it('takes a fixed amount of everyone, with or without a figure', () =>
    expect(amountFor({ kind: 'fixed', amount: 900 }, town(null))).toBe(900))
  it('takes all of the host and nothing of the others', () => {
    const model: CostModel = { kind: 'host-pays', amount: 70_000, hostId: 'host' }
    expect(amountFor(model, town(null))).toBe(0)
    expect(amountFor(model, { organisationId: 'host', inhabitants: null })).toBe(70_000)
  })
})

describe('paysIn', () => {
  it.each([
    ['one whose first day is not known', null, null, true],
    ['one who came on the last day', '2026-12-31', null, true],
    ['one who left on the first day', null, '2026-01-01', true],
    ['one who came and left within the year', '2026-03-01', '2026-04-01', true],
    ['one who left the day before', null, '2025-12-31', false],
    ['one who came the day after', '2027-01-01', null, false],
  ])('%s', (_case, from, to, pays) => expect(paysIn(2026, { from, to })).toBe(pays))
})

describe('shareCost', () => {
  const year = (model: CostModel): YearCost => ({ year: 2026, remark: '', model })
  const member = (name: string, from: string | null = null, to: string | null = null) => ({
    ...{ organisationId: name, name, from, to },
  })
  const inhabitants = new Map([
    [
      2024,
      new Map([
        ['Nykvarn', 11_501],
        ['Salem', 6_999],
      ]),
    ],
    [2023, new Map([['Ösmo', 5]])],
  ])

  it('adds up the rounded shares and names those whose figure is lacking', () => {
    const members = [member('Ösmo'), member('Salem'), member('Nykvarn')]
    expect(shareCost(year(perInhabitant(350)), members, inhabitants)).toEqual({
      shares: [
        { organisationId: 'Nykvarn', name: 'Nykvarn', inhabitants: 11_501, amount: 40_254 },
        { organisationId: 'Salem', name: 'Salem', inhabitants: 6_999, amount: 24_497 },
        { organisationId: 'Ösmo', name: 'Ösmo', inhabitants: null, amount: null },
      ],
      sum: 64_751,
      lacking: ['Ösmo'],
    })
  })
  it('counts one who left and came back once, and one of another year not at all', () => {
    const members = [
      member('Salem', null, '2026-02-01'),
      member('Salem', '2026-06-01'),
      member('Nykvarn', '2027-01-01'),
    ]
    expect(shareCost(year({ kind: 'fixed', amount: 100 }), members, inhabitants).sum).toBe(100)
  })
  it('lets a host pay that is no member', () =>
    expect(
      shareCost(year({ kind: 'host-pays', amount: 500, hostId: 'l' }), [member('Salem')], inhabitants, {
        id: 'l',
        name: 'Länsstyrelsen',
      }).shares.map(({ name, amount }) => [name, amount]),
    ).toEqual([
      ['Länsstyrelsen', 500],
      ['Salem', 0],
    ]))
})

describe('ownCostOf', () => {
  const cost: YearCost = { year: 2026, remark: '', model: perInhabitant(350) }
  const own = { organisationId: 'town', inhabitants: 100, isPaying: true }
  it('tells apart nothing said, a figure lacking, nothing to pay and an amount', () => {
    expect(ownCostOf(undefined, own)).toEqual({ known: 'none' })
    expect(ownCostOf(cost, { ...own, inhabitants: null })).toEqual({ known: 'lacking' })
    expect(ownCostOf(cost, { ...own, isPaying: false })).toEqual({ known: 'amount', amount: 0 })
    expect(ownCostOf(cost, own)).toEqual({ known: 'amount', amount: 350 })
  })
  it('lets the host pay whatever its role is', () =>
    expect(
      ownCostOf({ ...cost, model: { kind: 'host-pays', amount: 500, hostId: 'town' } }, { ...own, isPaying: false }),
    ).toEqual({ known: 'amount', amount: 500 }))
})
