import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDayOff, lawfulLastDay, plusDays, weeksAfter } from './lawful-day.rule.ts'

describe('the last day for an act (lag 1930:173, 2 §)', () => {
  it.each([
    ['an ordinary Wednesday', '2026-03-11', '2026-03-11'],
    ['a Saturday', '2026-03-14', '2026-03-16'],
    ['a Sunday', '2026-03-15', '2026-03-16'],
    ['Good Friday, with Easter after it', '2026-04-03', '2026-04-07'],
    ['the first of May, a Friday', '2026-05-01', '2026-05-04'],
    ['Ascension Day', '2026-05-14', '2026-05-15'],
    ['the national day, a Saturday', '2026-06-06', '2026-06-08'],
    ['Midsummer Eve', '2026-06-19', '2026-06-22'],
    ['All Saints’ Day', '2026-10-31', '2026-11-02'],
    ['Christmas Eve, a Thursday', '2026-12-24', '2026-12-28'],
    ['New Year’s Eve, a Thursday', '2026-12-31', '2027-01-04'],
    ['Epiphany', '2027-01-06', '2027-01-07'],
    ['Twelfth Night, which is an ordinary day', '2027-01-05', '2027-01-05'],
    ['Maundy Thursday, which is an ordinary day', '2026-04-02', '2026-04-02'],
    ['Walpurgis Night, which is an ordinary day', '2026-04-30', '2026-04-30'],
  ])('on %s', (_case, last, lawful) => expect(lawfulLastDay(last)).toBe(lawful))

  const days = fc.integer({ min: 0, max: 366 * 120 }).map((count) => plusDays('1990-01-01', count))
  it('is never a day off, never before the law’s own day, and the first that will do', () =>
    fc.assert(
      fc.property(days, (last) => {
        const lawful = lawfulLastDay(last)
        expect(isDayOff(lawful)).toBe(false)
        expect(lawful >= last && lawful <= plusDays(last, 6)).toBe(true)
        for (let between = last; between < lawful; between = plusDays(between, 1)) expect(isDayOff(between)).toBe(true)
      }),
    ))
  it('three weeks on falls on the same day of the week (1 §)', () =>
    fc.assert(
      fc.property(days, (from) => {
        expect(new Date(weeksAfter(from, 3)).getUTCDay()).toBe(new Date(from).getUTCDay())
      }),
    ))
})
