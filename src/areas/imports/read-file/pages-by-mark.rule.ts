import type { Passage, SourceText } from '../reading.ts'

/** Takes the marks of new pages (`\f`) out of a text and tells where the pages are; they follow without a gap. */
export function pagesByMark(marked: string): SourceText {
  const pages: Passage[] = []
  let [text, start] = ['', 0]
  for (const page of marked.split('\f')) {
    text += page
    if (text.length === start) continue
    pages.push({ start, end: text.length })
    start = text.length
  }
  return { text, pages: pages.length > 0 ? pages : [{ start: 0, end: 0 }] }
}
