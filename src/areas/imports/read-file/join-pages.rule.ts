import type { Passage, SourceLine, SourceText } from '../reading.ts'
import { lineText, type PageLine } from './page-lines.rule.ts'
import { runningLines, type SeenPage } from './running-lines.rule.ts'

/** A line lower by more than this many line heights than the one before has an empty line before it. */
const paragraphGap = 1.65

/** One text of all pages, an empty line between them, and where each of its lines is seen. */
export function joinPages(pages: readonly SeenPage[]): SourceText {
  const running = runningLines(pages)
  const [passages, lines]: [Passage[], SourceLine[]] = [[], []]
  const parts: string[] = []
  let length = 0
  const write = (words: string) => {
    parts.push(words)
    length += words.length
  }
  for (const [index, page] of pages.entries()) {
    if (index > 0) write('\n\n')
    const begins = length
    for (const [at, line] of page.lines.entries()) {
      const before = page.lines[at - 1]
      if (before) write(isApart(before, line) ? '\n\n' : '\n')
      const words = lineText(line)
      const { left, top, width, height } = line
      const box = { left: tenths(left), top: tenths(top), width: tenths(width), height: tenths(height) }
      lines.push({
        start: length,
        end: length + words.length,
        page: index + 1,
        box,
        isRunning: running.has(line),
      })
      write(words)
    }
    passages.push({ start: begins, end: length })
  }
  const pageSizes = pages.map(({ width, height }) => ({ width: tenths(width), height: tenths(height) }))
  return { text: parts.join(''), pages: passages, lines, pageSizes }
}

const tenths = (points: number) => Math.round(points * 10) / 10

/** A line that stands higher than the one before begins a new column. */
const isApart = (before: PageLine, line: PageLine) =>
  line.top < before.top || line.top - before.top > paragraphGap * Math.max(line.height, before.height)
