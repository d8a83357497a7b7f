import type { SourceText } from '../reading.ts'
import { breaksIn, isFlatPage, listedTitles } from './flat-pages.rule.ts'
import { withoutPageNumbers } from './page-numbers.rule.ts'
import type { Line } from './line.ts'
import { trimmed, wordsIn } from './passage.rule.ts'
import { isPageNoise, runningHeads } from './page-noise.rule.ts'

/** The lines a reader reads: page numbers, footers and running heads are left out. */
export function linesOf({ text, pages }: SourceText): Line[] {
  const lines = unfolded(text, allLines(text))
  const heads = runningHeads(lines, pages)
  const read: Line[] = []
  let skippedBlank = true
  for (const line of lines) {
    if (isPageNoise(line.words) || heads.has(line.start))
      skippedBlank ||= line.isAfterBlank || endsSentence(read.at(-1))
    else {
      read.push({ ...line, isAfterBlank: line.isAfterBlank || skippedBlank })
      skippedBlank = false
    }
  }
  return read
}

/** A sentence that goes on over the page is not broken; one that ended before it is. */
const endsSentence = (line: Line | undefined) => line !== undefined && /[.!?:]$/u.test(line.words)

/** Breaks the lines of a document whose line breaks got lost; one such page is enough to tell. */
function unfolded(text: string, lines: readonly Line[]): readonly Line[] {
  const isFlat = lines.some((line) => isFlatPage(text, line))
  const pages = isFlat ? withoutPageNumbers(text, lines) : lines
  const listed = isFlat ? listedTitles(text, pages) : new Set<string>()
  return pages.flatMap((line) => {
    if (!isFlat && !isSigningRow(line)) return [line]
    const starts = [line.start, ...breaksIn(text, line, listed)]
    return starts.map((start, index) => {
      const exact = trimmed(text, { start, end: starts[index + 1] ?? line.end })
      return { ...exact, words: wordsIn(text, exact), isAfterBlank: index === 0 && line.isAfterBlank }
    })
  })
}

/** Several labels of signatures in one row: `Underskrifter Sekreterare ........ Paragrafer 30-33`. */
const isSigningRow = ({ words }: Line) =>
  words.length < 300 && /^Underskrifte?r?(?!\p{L}).*(?:Sekreterare|Ordförande|Justera|Paragraf)/u.test(words)

function allLines(text: string): Line[] {
  const lines: Line[] = []
  let isAfterBlank = true
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const exact = trimmed(text, { start, end })
    if (exact.start < exact.end) lines.push({ ...exact, words: wordsIn(text, exact), isAfterBlank })
    isAfterBlank = exact.start >= exact.end
    start = end + 1
  }
  return lines
}
