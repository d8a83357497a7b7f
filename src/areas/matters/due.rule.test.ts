import { expect, it } from 'vitest'
import { dueOf, ownerWords } from './due.rule.ts'

const today = '2022-12-02'

it.each([
  ['open', '2022-11-28', '4 dagar sen', true],
  ['open', '2022-12-01', '1 dag sen', true],
  ['open', '2022-12-02', 'senast 2 december 2022, i dag', false],
  ['open', '2022-12-05', 'senast 5 december 2022, om 3 dagar', false],
  ['open', null, 'ingen dag satt', false],
  ['done', '2022-11-28', 'skulle vara klar 28 november 2022', false],
  ['cancelled', '2022-11-28', 'skulle vara klar 28 november 2022', false],
] as const)('an action that is %s and due %s: %s', (status, dueOn, words, isLate) =>
  expect(dueOf({ status, dueOn }, today)).toEqual({ words, isLate }),
)

it.each([
  ['Anna Berg', 'Haninge', 'Anna Berg, Haninge'],
  ['Anna Berg', '', 'Anna Berg'],
  ['', 'Haninge', 'Haninge'],
])('%j of %j is %j', (personName, organisationName, words) =>
  expect(ownerWords({ personName, organisationName })).toBe(words),
)
