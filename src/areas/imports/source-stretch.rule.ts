import type { Passage, SourceText } from './reading.ts'

/** A stretch of a document as a text of its own. Pages keep their numbers; those outside the stretch are empty. */
export function stretchOf({ text, pages, lines, ...whole }: SourceText, { start, end }: Passage): SourceText {
  const moved = (passage: Passage): Passage => ({
    start: Math.min(Math.max(passage.start, start), end) - start,
    end: Math.min(Math.max(passage.end, start), end) - start,
  })
  const inside = lines?.filter((line) => line.start < end && line.end > start)
  return {
    ...whole,
    text: text.slice(start, end),
    pages: pages.map(moved),
    ...(inside ? { lines: inside.map((line) => ({ ...line, ...moved(line) })) } : {}),
  }
}
