import { describe, expect, it } from 'vitest'
import { hasEnded, nameOn } from './organisation-history.rule.ts'

describe('the name on a day', () => {
  const events = [
    { kind: 'renamed', day: '2015-01-01', nameBefore: 'Andra namnet' },
    { kind: 'renamed', day: '1995-01-01', nameBefore: 'Första namnet' },
    { kind: 'merged', day: '2020-12-31', nameBefore: '' },
  ] as const
  it.each([
    ['1990-06-01', 'Första namnet'],
    ['1994-12-31', 'Första namnet'],
    ['1995-01-01', 'Andra namnet'],
    ['2014-12-31', 'Andra namnet'],
    ['2015-01-01', 'Namnet i dag'],
    ['2024-01-01', 'Namnet i dag'],
  ])('%s is %s', (day, name) => expect(nameOn(events, 'Namnet i dag', day)).toBe(name))

  it('is the one it has, when it never had another', () =>
    expect(nameOn([], 'Namnet i dag', '1900-01-01')).toBe('Namnet i dag'))
})

it.each([
  [null, false],
  ['2026-03-07', false],
  ['2026-03-06', false],
  ['2026-03-05', true],
])('with the last day %s it has ended on 6 March 2026: %s', (endedOn, ended) =>
  expect(hasEnded({ endedOn }, '2026-03-06')).toBe(ended),
)
