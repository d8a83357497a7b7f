import type { Found, Passage } from '../reading.ts'

/** The passage without white space at its ends. Walks by hand: a regular expression is quadratic on long runs of spaces. */
export function trimmed(text: string, { start, end }: Passage): Passage {
  let from = start
  let to = end
  while (from < to && isSpace(text, from)) from += 1
  while (to > from && isSpace(text, to - 1)) to -= 1
  return { start: from, end: to }
}

const isSpace = (text: string, at: number) => text.charAt(at).trim() === ''

export const wordsIn = (text: string, { start, end }: Passage): string => text.slice(start, end)

/** The words of a passage on one line. */
export const onOneLine = (words: string): string => words.split(/\s/).filter(Boolean).join(' ')

/** What stands in the passage, with white space folded. Without words there is nothing found. */
export function foundIn(text: string, passage: Passage, isSure = true): Found<string> | undefined {
  const exact = trimmed(text, passage)
  return exact.start < exact.end ? { value: onOneLine(wordsIn(text, exact)), passage: exact, isSure } : undefined
}

/** A value that is told in other words than it is kept in (a date, a time), with the words it came from. */
export const readAs = <T>(value: T, { start, end }: Passage, isSure = true): Found<T> => ({
  value,
  passage: { start, end },
  isSure,
})

/** Narrows the passage by leaving out leading and trailing characters that are in `marks`. */
export function withoutMarks(text: string, passage: Passage, marks: string): Passage {
  let { start, end } = trimmed(text, passage)
  while (start < end && (marks.includes(text.charAt(start)) || isSpace(text, start))) start += 1
  while (end > start && (marks.includes(text.charAt(end - 1)) || isSpace(text, end - 1))) end -= 1
  return { start, end }
}

/** Every match of a global pattern inside the passage, with its place in the whole text. NB `matchAll` copies the pattern each time. */
export function matchesIn(
  text: string,
  passage: Passage,
  pattern: RegExp,
): { match: RegExpExecArray; passage: Passage }[] {
  const words = wordsIn(text, passage)
  const found: { match: RegExpExecArray; passage: Passage }[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    const start = passage.start + match.index
    found.push({ match, passage: { start, end: start + match[0].length } })
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

/** The passage's first `length` characters: keeps the cost of a close reading bounded, whatever the document holds. */
export const atMost = ({ start, end }: Passage, length: number): Passage => ({
  start,
  end: Math.min(end, start + length),
})
