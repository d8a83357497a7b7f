import type { Passage } from '../reading.ts'
import { flatTitleEnd } from './flat-title.rule.ts'
import { inlineLabel } from './labels.rule.ts'
import { atMost, matchesIn, wordsIn } from './passage.rule.ts'

/** A line of a page whose line breaks got lost is this long at least, in characters. */
const shortestFlatLine = 200
const fewestLabels = 2
/** `12 Taxa`, `3. Budget`, `Fhr 4 Remiss`: where an item may begin in running text. NB months and years are no titles. */
const numbered = /(?<=\s)(?:\p{Lu}\p{L}{1,4}\s)?(?<number>\d{1,3})(?:\.(?!\d)|\s§)?\s{1,3}(?=["”“(]?\p{Lu}\p{L})/gu

/** Whether the line is a whole page whose line breaks got lost: long, with several labels inside. */
export const isFlatPage = (text: string, line: Passage): boolean =>
  line.end - line.start >= shortestFlatLine && labelStarts(text, line).length >= fewestLabels

/**
 * Where a line of a flattened document is broken anew: before each label, before each number that may open an item,
 * and after the title that follows it.
 */
export function breaksIn(text: string, line: Passage): number[] {
  const numbers = [...(startsWithNumber.test(wordsIn(text, atMost(line, 12))) ? [line] : []), ...numbersIn(text, line)]
  const starts = [...labelStarts(text, line), ...numbers.map(({ start }) => start)].sort((a, b) => a - b)
  const titleEnds = numbers.flatMap((number) => {
    const gap = startsWithNumber.exec(wordsIn(text, { start: number.start, end: number.start + 20 }))?.[0].length ?? 0
    return flatTitleEnd(text, { start: number.start + gap, end: line.end }) ?? []
  })
  return [...new Set([...starts, ...titleEnds])].filter((start) => start > line.start).sort((a, b) => a - b)
}

const startsWithNumber = /^(?:\p{Lu}\p{L}{1,4}\s)?\d{1,3}(?:\.(?!\d)|\s§)?\s{1,3}(?=["”“(]?\p{Lu}\p{L})/u
const numbersIn = (text: string, line: Passage) => matchesIn(text, line, numbered).map(({ passage }) => passage)
const labelStarts = (text: string, line: Passage) =>
  matchesIn(text, line, inlineLabel).map(({ passage }) => passage.start)
