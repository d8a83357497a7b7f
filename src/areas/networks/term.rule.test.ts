import { describe, expect, it } from 'vitest'
import { endsBeforeItBegins, endsSoon, formatTerm, holdsOn, isOver, overlaps, type Term } from './term.rule.ts'

const term = (from: string | null, to: string | null): Term => ({ from, to })

it.each([
  ['before it begins', '2026-01-02', '2026-01-01', true],
  ['on its first day', '2026-01-01', '2026-01-01', false],
  ['never', '2026-01-01', null, false],
  ['on a day, having begun nobody knows when', null, '2026-01-01', false],
])('a term that ends %s', (_case, from, to, isWrong) => expect(endsBeforeItBegins(term(from, to))).toBe(isWrong))

it.each([
  [term('2026-01-01', '2026-06-30'), term('2026-06-30', null), true],
  [term('2026-01-01', '2026-06-30'), term('2026-07-01', null), false],
  [term('2026-07-01', null), term('2026-01-01', '2026-06-30'), false],
  [term(null, null), term('2026-01-01', '2026-01-01'), true],
  [term(null, '2025-12-31'), term('2026-01-01', null), false],
])('%j and %j have a day in common: %s', (one, other, isShared) => {
  expect(overlaps(one, other)).toBe(isShared)
  expect(overlaps(other, one)).toBe(isShared)
})

it('holds on both its first and its last day, and is over the day after', () => {
  const year = term('2026-01-01', '2026-12-31')
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => holdsOn(year, day))).toEqual([
    ...[false, true, true, false],
  ])
  expect([
    isOver(year, '2026-12-31'),
    isOver(year, '2027-01-01'),
    isOver(term('2026-01-01', null), '2090-01-01'),
  ]).toEqual([false, true, false])
})

describe('the warning that a term runs out', () => {
  it.each([
    ['in 60 days', '2026-03-02', true],
    ['in 61 days', '2026-03-03', false],
    ['today', '2026-01-01', true],
    ['yesterday', '2025-12-31', false],
    ['never', null, false],
  ])('is given of one that ends %s: %s', (_case, to, isSoon) =>
    expect(endsSoon(term('2025-01-01', to), '2026-01-01')).toBe(isSoon),
  )
  it('is not given of one that has not begun', () =>
    expect(endsSoon(term('2026-01-02', '2026-01-30'), '2026-01-01')).toBe(false))
})

it.each([
  [term('2022-01-01', null), 'från 1 januari 2022'],
  [term('2022-01-01', '2026-12-31'), '1 januari 2022–31 december 2026'],
  [term(null, '2024-05-03'), 'till och med 3 maj 2024'],
  [term(null, null), ''],
])('%j is told as "%s"', (given, words) => expect(formatTerm(given)).toBe(words))
