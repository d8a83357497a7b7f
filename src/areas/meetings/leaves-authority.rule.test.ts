import { expect, it } from 'vitest'
import { leavesAuthority, mayLeave } from './leaves-authority.rule.ts'

it.each([
  [['ekby'], ['ekby'], 'no'],
  [['ekby'], ['sjoby'], 'yes'],
  [['ekby', 'förbundet'], ['förbundet'], 'no'],
  [['ekby'], ['sjoby', 'ekby'], 'no'],
  [[], ['ekby'], 'unknown'],
  [['ekby'], [], 'unknown'],
])('from %j to %j: %s', (from, to, leaving) => expect(leavesAuthority(from, to)).toBe(leaving))

it.each([
  ['no', false],
  ['yes', true],
  ['unknown', true],
] as const)('that leaves: %s, and may do so: %s', (leaving, may) => expect(mayLeave(leaving)).toBe(may))
