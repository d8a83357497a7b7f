import type { Found } from '../reading.ts'
import type { Line } from './line.ts'
import { onOneLine, wordsIn } from './passage.rule.ts'

/**
 * Words that go on over a page, without the page's foot and head between: the value is only what stands on the lines
 * that are read, the passage is whole. NB both lists are in the order they stand in, so each line is looked at once.
 */
export function withoutNoise(text: string, values: readonly Found<string>[], lines: readonly Line[]): Found<string>[] {
  let at = 0
  return values.map((found) => {
    const { start, end } = found.passage
    while (at < lines.length && (lines[at]?.end ?? 0) <= start) at += 1
    const parts: string[] = []
    for (let index = at; index < lines.length; index += 1) {
      const line = lines[index]
      if (!line || line.start >= end) break
      parts.push(wordsIn(text, { start: Math.max(start, line.start), end: Math.min(end, line.end) }))
    }
    const value = onOneLine(parts.join(' '))
    return value ? { ...found, value } : found
  })
}
