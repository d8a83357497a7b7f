import { expect, it } from 'vitest'
import { areInOrder, instantAt, isDuring, isSkipped } from './late-hours.rule.ts'

it.each([
  ['the evening itself', { day: '2026-12-14', starts: '18:00' }, '23:59', '2026-12-14T22:59:00Z'],
  ['past midnight', { day: '2026-12-14', starts: '18:00' }, '00:40', '2026-12-14T23:40:00Z'],
  ['past New Year', { day: '2026-12-31', starts: '22:00' }, '01:00', '2027-01-01T00:00:00Z'],
  ['the last minute of the night', { day: '2026-12-14', starts: '06:00' }, '05:59', '2026-12-15T04:59:00Z'],
  ['the morning', { day: '2026-12-14', starts: '18:00' }, '06:00', '2026-12-14T05:00:00Z'],
  ['a meeting in the night', { day: '2026-12-14', starts: '05:59' }, '05:00', '2026-12-14T04:00:00Z'],
  ['a meeting without an hour', { day: '2026-12-14', starts: '' }, '00:40', '2026-12-13T23:40:00Z'],
  ['into the hour that spring skips', { day: '2026-03-28', starts: '22:00' }, '02:30', '2026-03-29T01:30:00Z'],
])('%s', (_case, evening, clock, instant) => expect(instantAt(evening, clock)).toEqual(new Date(instant)))

it.each([
  ['2026-03-29', '01:00', '01:59', false],
  ['2026-03-29', '01:00', '02:00', true],
  ['2026-03-29', '01:00', '02:59', true],
  ['2026-03-29', '01:00', '03:00', false],
  ['2026-03-28', '22:00', '02:30', true],
  ['2026-03-28', '', '02:30', false],
  ['2026-10-25', '01:00', '02:30', false],
])('at a meeting of %s that began %j clocks pass over %s: %s', (day, starts, clock, expected) =>
  expect(isSkipped({ day, starts }, clock)).toBe(expected),
)

it.each([
  ['in the evening', '2026-12-14T20:00:00Z', true],
  ['earlier that day', '2026-12-14T05:00:00Z', true],
  ['past midnight', '2026-12-15T04:59:00Z', true],
  ['the morning after', '2026-12-15T05:00:00Z', false],
  ['the night before', '2026-12-13T22:59:00Z', false],
  ['a night later', '2026-12-15T23:30:00Z', false],
])('a meeting that began at 18 is going on %s: %s %s', (_case, now, expected) =>
  expect(isDuring({ day: '2026-12-14', starts: '18:00' }, new Date(now))).toBe(expected),
)

it.each([
  ['without an hour', '', false],
  ['of the morning', '11:59', false],
  ['of the afternoon', '12:00', true],
])('past midnight a meeting %s (%j) may be going on: %s', (_case, starts, expected) =>
  expect(isDuring({ day: '2026-12-14', starts }, new Date('2026-12-14T23:01:00Z'))).toBe(expected),
)

it.each([
  ['18:00', '18:00', false],
  ['18:00', '17:59', false],
  ['18:00', '06:00', false],
  ['18:00', '05:59', true],
  ['05:00', '04:00', false],
  ['08:30', '11:00', true],
])('%s to %s is in order: %s', (starts, ends, expected) => expect(areInOrder(starts, ends)).toBe(expected))
