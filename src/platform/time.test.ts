import { describe, expect, it } from 'vitest'
import * as time from './time.ts'

describe('stockholmInstant', () => {
  it.each([
    ['in winter', '2026-01-15', '08:30', '2026-01-15T07:30:00Z'],
    ['in summer', '2026-07-15', '08:30', '2026-07-15T06:30:00Z'],
    ['just after midnight in summer', '2026-07-15', '00:15', '2026-07-14T22:15:00Z'],
    ['the minute before spring changes the clocks', '2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
    ['in the hour that spring skips', '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['the minute after', '2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
    ['the minute before the hour that comes twice', '2026-10-25', '01:59', '2026-10-24T23:59:00Z'],
    ['in the hour that comes twice, the first time', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['after the hour that comes twice', '2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
  ])('%s', (_case, day, hour, instant) =>
    expect(time.stockholmInstant(day, hour).toISOString()).toBe(new Date(instant).toISOString()),
  )

  it('comes back as the day and hour it was made from, every hour of both days of change', () => {
    for (const day of ['2026-03-29', '2026-10-25'])
      for (const hour of [0, 1, 3, 12, 23].map((number) => `${String(number).padStart(2, '0')}:00`)) {
        const instant = time.stockholmInstant(day, hour)
        expect([time.stockholmDay(instant), time.stockholmTime(instant)]).toEqual([day, hour])
      }
  })
})

it('counts whole days over both changes of the clocks', () => {
  expect(time.daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(time.daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(time.daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
})

describe('formatAge', () => {
  it.each([
    [0, '0 dagar'],
    [1, '1 dag'],
    [2, '2 dagar'],
    [89, '89 dagar'],
    [90, '3 månader'],
    [365, '12 månader'],
    [729, '24 månader'],
    [730, '2 år'],
    [1095, '3 år'],
    [1460, '4 år'],
    [1461, '4 år'],
  ])('%d days are %s', (days, words) => expect(time.formatAge(days)).toBe(words))
})

describe('formatDistance', () => {
  it.each([
    ['2026-03-06', 'i dag'],
    ['2026-03-07', 'i morgon'],
    ['2026-03-05', 'i går'],
    ['2026-03-08', 'om 2 dagar'],
    ['2026-03-04', 'för 2 dagar sedan'],
  ])('%s is %s', (day, words) => expect(time.formatDistance(day, '2026-03-06')).toBe(words))
})

it('writes days and hours as Swedes read them', () => {
  expect(time.formatDay('2022-10-28')).toBe('fredag 28 oktober 2022')
  expect(time.formatShortDay('2022-10-28')).toBe('28 oktober 2022')
  const [starts, ends] = [new Date('2022-10-28T06:30:00Z'), new Date('2022-10-28T09:00:00Z')]
  expect(time.formatHours(starts, ends)).toBe('kl. 8.30–11.00')
  expect([time.formatHours(starts, null), time.formatHours(null, ends)]).toEqual(['kl. 8.30', ''])
})

it.each([
  ['2026-03-06', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['0000-01-01', false],
  ['2026-3-6', false],
  ['2026-03-06T00:00', false],
  ['', false],
])('%j is a day: %s', (text, isOne) => expect(time.isDay(text)).toBe(isOne))

it.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['8:30', false],
  ['08.30', false],
  ['', false],
])('%j is an hour: %s', (text, isOne) => expect(time.isTime(text)).toBe(isOne))
