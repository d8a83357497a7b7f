import { lettersOf, type CodePage } from './code-pages.ts'
import { likelihoodAt } from './likely-letters.ts'

/** Text, and whether its letters are beyond doubt. */
export type Letters = { text: string; isSure: boolean }

/** Those met most come first by a little, where letters tell nothing. */
const pages: readonly (readonly [CodePage, number])[] = [
  ['windows-1252', 1],
  ['cp850', 0],
  ['macintosh', 0],
  ['cp437', -0.5],
]
/** How much text is weighed, from a little before the first byte that they disagree on, and at how many places in it. */
const longestSample = 200_000
const lead = 100
const mostPlaces = 5000
/** What is ahead of the next by less than this is a guess; and so is what leaves more odd letters than this share. */
const leastAhead = 3
const mostOdd = 0.1
const odd = -3

/** Text of a byte a letter, in the encoding that makes the likeliest Swedish of it. */
export function oneByteText(bytes: Uint8Array): Letters {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const sample = bytes.subarray(Math.max(0, first - lead), Math.max(0, first - lead) + longestSample)
  const places = [...sample.keys()].filter((at) => (sample[at] ?? 0) >= 0x80).slice(0, mostPlaces)
  const [best, ...others] = pages.map((page) => weighed(sample, places, page)).sort((a, b) => b.sum - a.sum)
  if (!best) return { text: '', isSure: false }
  // The two of DOS give the same text of most: that is no reason to doubt it.
  const next = others.find(({ letters }) => letters !== best.letters)
  const isAhead = next === undefined || best.sum - next.sum >= leastAhead
  return { text: lettersOf(bytes, best.page), isSure: isAhead && best.odd <= mostOdd * places.length }
}

function weighed(sample: Uint8Array, places: readonly number[], [page, start]: readonly [CodePage, number]) {
  const text = lettersOf(sample, page)
  const weights = places.map((at) => likelihoodAt(text, at))
  return {
    page,
    letters: places.map((at) => text[at]).join(''),
    sum: weights.reduce((sum, weight) => sum + weight, start),
    odd: weights.filter((weight) => weight <= odd).length,
  }
}
