import { describe, expect, it } from 'vitest'
import { changeSince, isSameReading } from './compare-years.rule.ts'

it.each([
  [10_000, 12_000, 20, false],
  [10_000, 12_001, 20.01, true],
  [10_000, 8_000, -20, false],
  [10_000, 7_999, -20.01, true],
  [10_000, 10_000, 0, false],
])('from %d to %d is %d percent, to be looked at: %s', (before, now, percent, isStriking) =>
  expect(changeSince(before, now)).toEqual({ before, percent: expect.closeTo(percent), isStriking }),
)

it('says nothing of a change from no figure or from nobody', () =>
  expect([changeSince(undefined, 5), changeSince(0, 5)]).toEqual([undefined, undefined]))

describe('a reading', () => {
  const figure = (organisationId: string, inhabitants: number) => ({ organisationId, inhabitants })
  it.each([
    ['the same', [figure('a', 1), figure('b', 2)], true],
    ['one other figure', [figure('a', 1), figure('b', 3)], false],
    ['one municipality fewer', [figure('a', 1)], false],
    ['one municipality more', [figure('a', 1), figure('b', 2), figure('c', 3)], false],
    ['another municipality', [figure('a', 1), figure('c', 2)], false],
  ])('with %s stands already: %#', (_case, figures, isSame) =>
    expect(isSameReading(new Map(Object.entries({ a: 1, b: 2 })), figures)).toBe(isSame),
  )
})
