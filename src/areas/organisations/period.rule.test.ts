import { expect, it } from 'vitest'
import { endsBeforeBegin, isHeldOn } from './period.rule.ts'

it.each([
  ['2026-03-02', '2026-03-01', true],
  ['2026-03-02', '2026-03-02', false],
  ['2026-03-02', null, false],
])('a term from %s to %s ends before it begins: %s', (from, to, answer) =>
  expect(endsBeforeBegin(from, to)).toBe(answer),
)

it.each([
  ['2026-03-01', false],
  ['2026-03-02', true],
  ['2026-03-05', true],
  ['2026-03-06', false],
])('a term from 2 to 5 March is held on %s: %s', (day, answer) =>
  expect(isHeldOn(day, { from: '2026-03-02', to: '2026-03-05' })).toBe(answer),
)
