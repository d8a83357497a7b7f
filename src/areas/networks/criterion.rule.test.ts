import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#platform/root.ts'
import { readPlaces } from '../organisations/places.source.ts'
import { readRegister } from '../organisations/register.source.ts'
import { proposeChanges, quotedCount, whoQualifies, yearOfAnswers } from './criterion.rule.ts'
import type { Answer, Criterion } from './criterion.ts'

const municipalities = readRegister()
  .filter(({ kind }) => kind === 'municipality')
  .map(({ code, short_name, county_code }) => ({
    id: `id-${code}`,
    code,
    shortName: short_name,
    countyCode: county_code,
  }))
const neighbours = new Map(readPlaces().map((place) => [place.code, place.neighbours] as const))
const nothing: Criterion = {
  countyCodes: [],
  populationBelow: null,
  populationYear: null,
  neighboursOf: null,
  chosen: [],
}
const small: Criterion = { ...nothing, countyCodes: ['14'], populationBelow: 15_000 }
const figures = (counts: Record<string, number>) =>
  new Map(Object.entries(counts).map(([code, count]) => [`id-${code}`, count] as const))

const ask = (criterion: Partial<Criterion>, populations: ReadonlyMap<string, number> = new Map()) => {
  const { considered, qualifying, withoutFigure } = whoQualifies(
    { ...nothing, ...criterion },
    municipalities,
    populations,
    neighbours,
  )
  const names = (list: typeof qualifying) => list.map(({ shortName }) => shortName).sort()
  return { considered: considered.length, qualifying: names(qualifying), withoutFigure: names(withoutFigure) }
}

describe('who qualifies', () => {
  it('by county and inhabitants, where one on the line does not and one without a figure is neither', () => {
    const { considered, qualifying, withoutFigure } = ask(small, figures({ 1462: 14_999, 1421: 15_000, 1439: 500 }))
    expect([considered, qualifying]).toEqual([49, ['Färgelanda', 'Lilla Edet']])
    expect(withoutFigure).toHaveLength(46)
    expect(withoutFigure).not.toContain('Orust')
  })

  it('as a municipality or one of those that have a land border with it', () =>
    expect(ask({ neighboursOf: 'id-0192' }).qualifying).toEqual(['Botkyrka', 'Haninge', 'Nynäshamn']))

  it('by a chosen list, of which those that meet every other condition', () => {
    expect(ask({ chosen: ['id-0192', 'id-1421'] }).qualifying).toEqual(['Nynäshamn', 'Orust'])
    expect(ask({ chosen: ['id-0192', 'id-1421'], countyCodes: ['01'] }).qualifying).toEqual(['Nynäshamn'])
  })

  it('in Västra Götaland with fewer than 15 000: 26 of 49, Lilla Edet in and Orust out', () => {
    const [, ...lines] = readFileSync(join(projectRoot, 'example/befolkning.csv'), 'utf8').trim().split(/\r?\n/)
    const counts = figures(
      Object.fromEntries(lines.map((line) => line.split(',')).map(([code, , count]) => [code, Number(count)])),
    )
    const { considered, qualifying, withoutFigure } = ask(small, counts)
    expect([qualifying.length, considered, withoutFigure]).toEqual([26, 49, []])
    expect(qualifying).toContain('Lilla Edet')
    expect(qualifying).not.toContain('Orust')
  })
})

describe('what the criterion proposes', () => {
  const [a, b, c, d] = ['0114', '0115', '0117', '0120'].map((code) => {
    const found = municipalities.find((one) => one.code === code)
    if (!found) throw new Error(code)
    return found
  })
  if (!a || !b || !c || !d) throw new Error('four municipalities')
  const today = '2026-06-01'
  const member = (of: typeof a, change: object = {}) => ({
    ...{ id: of.code, organisationId: of.id, kind: 'municipality', name: '', shortName: '', countyCode: null },
    ...{ role: 'member', from: null, to: null, ...change },
  })
  const answer = (of: typeof a, year: number): Answer => ({
    ...{ organisationId: of.id, year, reason: 'vill inte', answeredBy: 'Karin', answeredOn: new Date() },
  })
  const propose = (memberships: ReturnType<typeof member>[], answers: Answer[] = [], without: (typeof a)[] = []) => {
    const { fitting, open, declined } = proposeChanges(
      { considered: [a, b, c], qualifying: [a, b], withoutFigure: without },
      municipalities,
      { memberships, answers, year: 2025, today },
    )
    const words = open.map(({ municipality, direction }) => `${municipality.shortName} ${direction}`)
    return { open: words, fitting: fitting.map(({ id }) => id), declined: declined.length }
  }

  it('is that one who qualifies joins and that one who does not leaves', () =>
    expect(propose([member(a), member(c), member(d)])).toEqual({
      ...{ fitting: [a.id], open: ['Vallentuna join', 'Österåker leave', 'Värmdö leave'], declined: 0 },
    }))

  it('is nothing for one without a figure', () =>
    expect(propose([member(a), member(b), member(c)], [], [c]).open).toEqual([]))

  it.each([
    ['is there as an observer', { role: 'observer' }],
    ['leaves on a day that is set', { to: '2026-12-31' }],
    ['has left', { to: '2026-05-31' }],
  ])('is not that one leaves who %s', (_case, change) =>
    expect(propose([member(a), member(b), member(d, change)]).open).toEqual([]),
  )

  it('is that one who left joins again, but not one who is to join', () => {
    expect(propose([member(a), member(b, { to: '2026-05-31' })]).open).toEqual(['Vallentuna join'])
    expect(propose([member(a), member(b, { from: '2027-01-01' })]).open).toEqual([])
  })

  it('is not proposed again on figures of the year it was declined on, and is on those of another', () => {
    expect(propose([member(a)], [answer(b, 2025)])).toMatchObject({ open: [], declined: 1 })
    expect(propose([member(a)], [answer(b, 2024)])).toMatchObject({ open: ['Vallentuna join'], declined: 0 })
  })

  it('is asked by year only where the criterion asks for figures', () =>
    expect([yearOfAnswers(small, 2025), yearOfAnswers(nothing, 2025), yearOfAnswers(small, undefined)]).toEqual([
      ...[2025, 0, 0],
    ]))
})

it.each([
  ['28 av länets 49 kommuner har färre än 15 000 invånare.', { count: 28, of: 49 }],
  ['28 av 49', { count: 28, of: 49 }],
  ['Över hälften av länets 49 kommuner', undefined],
  ['Partnerskap mellan 56 kommuner i åtta län', undefined],
])('%j counts %j', (wording, counted) => expect(quotedCount(wording)).toEqual(counted))
