import { expect, it } from 'vitest'
import { isAlikeBody } from './alike-body.rule.ts'

it.each([
  ['Södertörns ledningsgrupp', 'Ledningsgruppen', true],
  ['Ledningsgruppen', 'ledningsgruppens', true],
  ['Styrgruppen', 'Styrgruppen för ljus', true],
  ['Styrgruppen för ljus', 'Styrgruppen', true],
  ['', 'Styrgruppen', true],
  ['Styrgruppen', 'Arbetsgruppen', false],
  ['Styrgruppen för ljus', 'Styrgruppen för vatten', false],
  ['Grupp 1', 'Grupp 12', false],
  ['Grupp 1', 'Grupp 1', true],
  ['Råd', 'Nämnden', true],
  ['Ledning', 'Ledningsgruppen', false],
])('%j and %j may be one: %s', (one, other, isAlike) => {
  expect(isAlikeBody(one, other)).toBe(isAlike)
  expect(isAlikeBody(other, one)).toBe(isAlike)
})
