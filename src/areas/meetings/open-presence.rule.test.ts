import { expect, it } from 'vitest'
import { openPresence } from './open-presence.rule.ts'

it.each([
  ['the whole meeting', [], []],
  ['open items only', ['1', '4'], ['1', '4']],
  ['a closed item among open ones', ['1', '2', '4'], ['1', '4']],
  ['one closed item only', ['2'], undefined],
  ['closed items only', ['2', '3'], undefined],
])('of one who was there for %s', (_case, items, told) =>
  expect(openPresence(items, (one) => one === '2' || one === '3')).toEqual(told),
)
