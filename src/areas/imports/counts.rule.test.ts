import { expect, it } from 'vitest'
import { anyCount, countOf } from './counts.rule.ts'

it.each([
  ['56', 56],
  ['1 200', 1200],
  ['åtta', 8],
  ['Ett', 1],
  ['tjugo', 20],
  ['trettiofem', 35],
  ['nittionio', 99],
  ['hundra', 100],
  ['många', undefined],
  ['', undefined],
])('%j is %s', (written, count) => expect(countOf(written)).toBe(count))

it.each(['trettiofem kommuner', '1 200 svar', 'tretton län'])('%j is found whole', (words) => {
  const found = new RegExp(`^${anyCount}(?= \\p{L})`, 'u').exec(words)?.[0]
  expect(found).toBe(words.slice(0, words.lastIndexOf(' ')))
})
