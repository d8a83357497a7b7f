import { expect, it } from 'vitest'
import { isTooLong } from './text-length.rule.ts'

it.each([
  ['wording', 20_000],
  ['reason', 5_000],
  ['remark', 5_000],
  ['request', 4_000],
  ['withdrawal', 1_000],
  ['ground', 1_000],
  ['title', 300],
  ['when', 300],
  ['name', 200],
] as const)('a %s holds %i characters and no more', (kind, longest) => {
  expect(isTooLong('x'.repeat(longest), kind)).toBe(false)
  expect(isTooLong('x'.repeat(longest + 1), kind)).toBe(true)
})
