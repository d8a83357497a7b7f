import { describe, expect, it } from 'vitest'
import { mostMeetings, planSeries, type TypedSeries } from './series.rule.ts'
import { typedDays } from './typed-days.rule.ts'

const typed: TypedSeries = {
  ...{ kind: 'interval', weeks: '6', weekday: '5', ordinal: 'last', months: [], days: '' },
  ...{ from: '2026-01-01', to: '2026-06-30' },
}
const plan = (change: Partial<TypedSeries>) => planSeries({ ...typed, ...change })
const daysOf = (change: Partial<TypedSeries>) => {
  const series = plan(change)
  return series.ok ? series.value.days : series.refusal
}
const wordingOf = (change: Partial<TypedSeries>) => {
  const series = plan(change)
  return series.ok ? series.value.wording : series.refusal
}

describe('every n weeks', () => {
  it('begins on the first such weekday and keeps to the weekday over summer time', () =>
    expect(daysOf({})).toEqual(['2026-01-02', '2026-02-13', '2026-03-27', '2026-05-08', '2026-06-19']))
  it('takes the first and the last day of the span', () =>
    expect(daysOf({ weeks: '1', from: '2026-03-06', to: '2026-03-20' })).toEqual([
      ...['2026-03-06', '2026-03-13', '2026-03-20'],
    ]))
  it('goes over the end of a year, and over 29 February', () => {
    expect(daysOf({ weeks: '2', weekday: '1', from: '2026-12-21', to: '2027-01-18' })).toEqual([
      ...['2026-12-21', '2027-01-04', '2027-01-18'],
    ])
    expect(daysOf({ weeks: '1', weekday: '2', from: '2028-02-22', to: '2028-03-07' })).toEqual([
      ...['2028-02-22', '2028-02-29', '2028-03-07'],
    ])
  })
  it('falls on the Sundays on which the clocks change, and only there', () =>
    expect(daysOf({ weeks: '30', weekday: '7', from: '2026-03-29', to: '2026-10-25' })).toEqual([
      ...['2026-03-29', '2026-10-25'],
    ]))
})

describe('the nth weekday of chosen months', () => {
  const monthly = { kind: 'monthly', weekday: '4', months: ['3', '5', '12'], from: '2026-01-01', to: '2026-12-31' }
  it('gives the last', () => expect(daysOf(monthly)).toEqual(['2026-03-26', '2026-05-28', '2026-12-31']))
  it('gives the first, on the first of a month too', () =>
    expect(daysOf({ ...monthly, ordinal: '1', months: ['1', '10'] })).toEqual(['2026-01-01', '2026-10-01']))
  it('gives the fourth where there is a fifth', () =>
    expect(daysOf({ ...monthly, ordinal: '4', months: ['4'] })).toEqual(['2026-04-23']))
  it('gives the last of February in a leap year and in a plain one', () =>
    expect(daysOf({ ...monthly, weekday: '2', months: ['2'], to: '2028-12-31' })).toEqual([
      ...['2026-02-24', '2027-02-23', '2028-02-29'],
    ]))
  it('leaves out what is outside the span', () =>
    expect(daysOf({ ...monthly, from: '2026-03-27', to: '2026-12-30' })).toEqual(['2026-05-28']))
})

describe('the wording', () => {
  it.each([
    [{ weeks: '1', to: '2026-01-08' }, 'Fredag varje vecka, 2 januari 2026'],
    [{ weeks: '2' }, 'Fredag varannan vecka, 2 januari 2026–19 juni 2026'],
    [{}, 'Fredag var 6:e vecka, 2 januari 2026–19 juni 2026'],
    [{ kind: 'monthly', months: ['6', '3', '5'] }, 'Sista fredagen i mars, maj och juni, 27 mars 2026–26 juni 2026'],
    [
      { kind: 'monthly', ordinal: '2', months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] },
      'Andra fredagen varje månad, 9 januari 2026–12 juni 2026',
    ],
    [{ kind: 'days', days: '2026-09-01\n2026-03-06' }, 'Valda dagar, 6 mars 2026–1 september 2026'],
  ])('of %j', (change, wording) => expect(wordingOf(change)).toBe(wording))
})

it.each<[string, Partial<TypedSeries>, string]>([
  ['no kind', { kind: '' }, 'kind-missing'],
  ['a kind of nothing', { kind: 'yearly' }, 'kind-missing'],
  ['no weeks', { weeks: '0' }, 'weeks-wrong'],
  ['half weeks', { weeks: '1.5' }, 'weeks-wrong'],
  ['over a year between', { weeks: '53' }, 'weeks-wrong'],
  ['no weekday', { weekday: '' }, 'weekday-missing'],
  ['an eighth weekday', { weekday: '8' }, 'weekday-missing'],
  ['no first day', { from: '' }, 'from-missing'],
  ['a day that no year has', { to: '2026-02-29' }, 'to-missing'],
  ['an end before the beginning', { to: '2025-12-31' }, 'to-before-from'],
  ['a span in which no such day comes', { to: '2026-01-01' }, 'no-day'],
  ['no ordinal', { kind: 'monthly', ordinal: '5', months: ['1'] }, 'ordinal-missing'],
  ['a word that every object knows', { kind: 'monthly', ordinal: 'toString', months: ['1'] }, 'ordinal-missing'],
  ['no months', { kind: 'monthly', months: ['13', 'x'] }, 'months-missing'],
  ['no days', { kind: 'days', days: 'i mars\n' }, 'days-missing'],
  ['more than a screen can show', { weeks: '1', to: '2027-12-31' }, 'too-many'],
  ['a span without end', { to: '9999-12-31' }, 'too-many'],
])('refuses %s', (_case, change, refusal) => expect(plan(change)).toEqual({ ok: false, refusal }))

it('takes as many as it says, and not one more', () => {
  expect(daysOf({ weeks: '1', to: '2027-02-19' })).toHaveLength(mostMeetings)
  expect(daysOf({ weeks: '1', to: '2027-02-26' })).toBe('too-many')
})

it('reads a pasted list, each day once and in order, and names the lines that give none', () =>
  expect(
    typedDays(
      'fredag 6 mars 2026\n2026-01-02 kl. 9\n6/3 2026; 24 dec. 2026\n\n29 februari 2026\nnågon gång\n31/4 2026',
    ),
  ).toEqual({
    days: ['2026-01-02', '2026-03-06', '2026-12-24'],
    unread: ['29 februari 2026', 'någon gång', '31/4 2026'],
  }))
