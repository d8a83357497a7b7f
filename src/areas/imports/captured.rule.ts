import type { Passage } from './reading.ts'
import { atMost, wordsIn } from './text.rule.ts'

/** A sentence longer than this is read only so far: keeps a hostile text cheap. */
const longestSentence = 700

export type Captured = { match: RegExpExecArray; passage: Passage }

/** Where the named group `it` of the first match stands; the pattern has the flag `d`. Line breaks count as spaces. */
export function captured(text: string, within: Passage, pattern: RegExp): Captured | undefined {
  const searched = atMost(within, longestSentence)
  const words = wordsIn(text, searched).replaceAll('\n', ' ')
  const folds = [...words.matchAll(doubled)].map(({ index }) => index)
  const match = pattern.exec(folds.length > 0 ? words.replaceAll(doubled, '') : words)
  const span = match?.indices?.groups?.['it']
  if (!match || !span) return undefined
  return {
    match,
    passage: { start: searched.start + unfolded(span[0], folds), end: searched.start + unfolded(span[1], folds) },
  }
}

/** A space too many inside a sentence. NB what parts columns has a capital or a figure after it. */
const doubled = /(?<=\p{L}[,)]? ) (?=\p{Ll})/gu

/** Where a place in the folded words is in the words as they stand. */
const unfolded = (at: number, folds: readonly number[]) =>
  folds.reduce((place, fold) => (fold <= place ? place + 1 : place), at)

/** The first pattern that captures something. */
export function firstCaptured(text: string, within: Passage, patterns: readonly RegExp[]): Passage | undefined {
  for (const pattern of patterns) {
    const found = captured(text, within, pattern)
    if (found) return found.passage
  }
  return undefined
}
