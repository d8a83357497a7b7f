import type { Passage } from '../reading.ts'

/** A short cut of the source with the words in the middle. */
export type Quote = { before: string; words: string; after: string }

/** Characters on each side, and of the words themselves. */
const around = 60
const longest = 240
const searched = 4 * around

const plain = (text: string) => text.replace(/\s+/g, ' ')
const paragraphs = (text: string) => text.split(/\n\s*\n/)

/** The end of a text from where a word begins; an ellipsis says that there was more. */
function endOf(text: string): string {
  if (text.length <= around) return plain(text).trimStart()
  return `… ${plain(text.slice(-around)).replace(/^\S*\s/, '')}`
}

function beginningOf(text: string, length: number): string {
  if (text.length <= length) return plain(text).trimEnd()
  return `${plain(text.slice(0, length)).replace(/\s\S*$/, '')} …`
}

/** The words that a value was read from, with some of what stands around them in the same paragraph. */
export function quoteOf(text: string, words: Passage | null): Quote | undefined {
  if (!words || words.start < 0 || words.start >= Math.min(words.end, text.length)) return undefined
  const before = text.slice(Math.max(0, words.start - searched), words.start)
  const after = text.slice(words.end, words.end + searched)
  return {
    before: endOf(paragraphs(before).at(-1) ?? ''),
    words: beginningOf(text.slice(words.start, words.end).trim(), longest),
    after: beginningOf(paragraphs(after)[0] ?? '', around),
  }
}
