import { isFlatPage } from './flat-pages.rule.ts'
import type { Line } from './line.ts'

const fewestPages = 2
const leading = /^(?<number>\d{1,3})\s{1,3}(?=["”“]?[\p{Lu}\d§])/u

/**
 * Flattened pages without the number that each opens with: it counts the pages from the first, the one with the labels,
 * and would count as the number of an item too. Unchanged where the numbers do not count so.
 */
export function withoutPageNumbers(text: string, lines: readonly Line[]): readonly Line[] {
  const numbered = lines.filter(({ words }) => leading.test(words))
  const [first] = numbered
  const countsPages = numbered.every(
    ({ words }, index) => Number(leading.exec(words)?.groups?.['number']) === index + 1,
  )
  if (!first || numbered.length < fewestPages || !countsPages || !isFlatPage(text, first)) return lines
  const pages = new Set(numbered)
  return lines.map((line) => (pages.has(line) ? withoutLead(line) : line))
}

function withoutLead(line: Line): Line {
  const length = leading.exec(line.words)?.[0].length ?? 0
  return { ...line, start: line.start + length, words: line.words.slice(length) }
}
