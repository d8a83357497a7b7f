import { expect, it } from 'vitest'
import { leavesAuthority } from './leaves-authority.rule.ts'

it.each([
  [['ekby'], ['ekby'], 'no'],
  [['ekby'], ['sjoby'], 'yes'],
  [['ekby', 'förbundet'], ['förbundet'], 'no'],
  [['ekby'], ['sjoby', 'ekby'], 'no'],
  [[], ['ekby'], 'unknown'],
  [['ekby'], [], 'unknown'],
])('from %j to %j: %s', (from, to, leaving) => expect(leavesAuthority(from, to)).toBe(leaving))
