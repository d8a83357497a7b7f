import { expect, it } from 'vitest'
import { criterionInWords, differenceInWords } from './criterion-words.rule.ts'

const names = {
  counties: [
    { code: '14', name: 'Västra Götalands län' },
    { code: '13', name: 'Hallands län' },
  ],
  municipalities: [{ id: 'n', code: '0192', shortName: 'Nynäshamn', countyCode: '01' }],
}
const nothing = { countyCodes: [], populationBelow: null, populationYear: null, neighboursOf: null, chosen: [] }
const plain = (words: string) => words.replaceAll('\u00a0', ' ')

it.each([
  [
    { countyCodes: ['14'], populationBelow: 15_000 },
    2025,
    'Kommuner i Västra Götalands län med färre än 15 000 invånare 2025',
  ],
  [{ countyCodes: ['14', '13'] }, undefined, 'Kommuner i Västra Götalands län eller Hallands län'],
  [{ neighboursOf: 'n' }, undefined, 'Kommuner som är Nynäshamn eller gränsar dit'],
  [{ chosen: ['a', 'b'], populationBelow: 900 }, undefined, 'Kommuner ur en vald lista på 2 med färre än 900 invånare'],
])('tells %j', (criterion, year, words) =>
  expect(plain(criterionInWords({ ...nothing, ...criterion }, names, year))).toBe(words),
)

it.each([
  ['28 av 49', 'Registret ger 26 av 49, alltså 2 färre än uppgiften.'],
  ['25 av länets 49 kommuner', 'Registret ger 26 av 49, alltså 1 fler än uppgiften.'],
  ['26 av 49', 'Registret ger detsamma, 26 av 49.'],
  ['28 av 50', 'Registret räknar på ett annat antal och ger 26 av 49.'],
  ['Över hälften', ''],
])('tells how %j differs', (wording, words) =>
  expect(differenceInWords({ wording }, { qualifying: 26, considered: 49 })).toBe(words),
)
