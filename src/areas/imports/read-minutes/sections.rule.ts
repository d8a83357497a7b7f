import type { Found, Passage } from '../reading.ts'
import type { HeadingCandidate } from './headings.rule.ts'
import type { Line } from './line.ts'
import { foundIn, withoutMarks } from './passage.rule.ts'

/** One item of the notes: its heading and the lines under it. */
export type Section = { number: string; title: Found<string>; lines: readonly Line[]; body: Passage }

const openEnd =
  /(?:[,–-]|(?<!\p{L})(?:och|samt|inom|av|för|i|på|med|till|om|från|vid|under|mellan|eller|den|det|de|en|ett))$/iu
const widthThatWraps = 30
const trailing = ' :;.…·•'

/** Cuts the text into items: each reaches to the next heading, the last one to `end` (a line number). */
export function sectionsOf(
  text: string,
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
  end: number,
): Section[] {
  const prefix = sharedPrefix(headings)
  return headings.flatMap((heading, index) => {
    const to = headings[index + 1]?.line ?? end
    const first = lineAt(lines, heading)
    const wraps =
      wrapsTo(lines[first], lines[first + 1], first + 1 < to) || (first + 2 < to && isTwoRowed(lines, first))
    const titleLines = first + (wraps ? 1 : 0)
    const titleEnd = lines[titleLines]?.end ?? heading.title.end
    const title = foundIn(text, withoutMarks(text, { start: heading.title.start, end: titleEnd }, trailing), true)
    const under = lines.slice(titleLines + 1, to)
    if (!title) return []
    const body = { start: titleEnd, end: under.at(-1)?.end ?? titleEnd }
    return [{ number: numberOf(heading, prefix), title, lines: under, body }]
  })
}

/** The line in which the heading's title ends: its own or the next. */
function lineAt(lines: readonly Line[], { line, title }: HeadingCandidate): number {
  let at = line
  while (at < lines.length - 1 && (lines[at]?.end ?? 0) < title.end) at += 1
  return at
}

/** Words for a number and not the body's letters. */
const isNoPrefix = /^(?:punkt|ärend|nr|p|pkt|sida|sid)$/iu
/** The prefix that most headings have; one that stands alone is a leftover of a running head. */
function sharedPrefix(headings: readonly HeadingCandidate[]): string {
  const prefix = headings.find((heading) => heading.prefix && !isNoPrefix.test(heading.prefix))?.prefix ?? ''
  return headings.filter((heading) => heading.prefix === prefix).length * 2 > headings.length ? prefix : ''
}

const numberOf = ({ prefix, number }: HeadingCandidate, shared: string) =>
  shared && prefix === shared ? `${prefix} ${number}` : number === 0 ? '' : String(number)

/** Whether a heading goes on in the next line: it ends in the middle of something, or the next line begins there. */
function wrapsTo(line: Line | undefined, next: Line | undefined, isInside: boolean): boolean {
  if (!line || !next || !isInside || next.isAfterBlank) return false
  if (/[.!?]$/u.test(line.words)) return false
  return openEnd.test(line.words) || (line.words.length >= widthThatWraps && /^\p{Ll}/u.test(next.words))
}

/** A heading that was broken on purpose: its second row begins small and has an empty line under it. */
function isTwoRowed(lines: readonly Line[], at: number): boolean {
  const [line, next, after] = lines.slice(at, at + 3)
  if (!line || !next || next.isAfterBlank || !after?.isAfterBlank || /[.!?:]$/u.test(line.words)) return false
  return /^\p{Ll}/u.test(next.words) && next.words.length < longestRow && !/[.!?:;,]$/u.test(next.words)
}
const longestRow = 60

const startsPoint = /^(?:[•▪*·–-]|\d{1,2}[.)]\s|[a-zåäö]\)\s)/u
const shareOfWidth = 0.6

/** All words under the heading: wrapped lines joined, paragraphs parted by an empty line. Nothing is left out. */
export function textOf(text: string, { lines, body }: Pick<Section, 'lines' | 'body'>): Found<string> | undefined {
  const exact = foundIn(text, body)
  if (!exact || lines.length === 0) return undefined
  const width = lines.reduce((widest, line) => Math.max(widest, line.words.length), 0)
  const parts = lines.map((line, index) => {
    const before = lines[index - 1]
    if (!before) return line.words
    if (line.isAfterBlank) return `\n\n${line.words}`
    const isWrapped = before.words.length >= width * shareOfWidth && !startsPoint.test(line.words)
    return `${isWrapped ? ' ' : '\n'}${line.words}`
  })
  return { value: parts.join(''), passage: exact.passage, isSure: true }
}
