import type { Passage } from '../reading.ts'
import type { Line } from './line.ts'

/** A line that can be the heading of an item: number, mark and the first line of its title. */
export type HeadingCandidate = {
  line: number
  prefix: string
  number: number
  hasSign: boolean
  mark: string
  title: Passage
  isListed: boolean
}

const numbered =
  /^(?:(?<prefix>\p{Lu}[\p{L}]{1,4})\s{1,3})?(?<sign>§\s{0,3})?(?<number>\d{1,3})(?<mark>\s?§|[.:)])?(?<gap>\s{1,20})(?=["”“»(]?[\p{Lu}\d])/u
const numberAlone = /^(?<sign>§\s{0,3})?(?<number>\d{1,3})(?<mark>\s?§|[.:)])?$/u
const monthOrUnit =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})/iu
/** `Taxa ........ 4`, `Taxa…4`: a line of a table of contents. */
const leaders = /(?:\.{3,}|…)\s{0,10}\d{1,4}$/u
const longestTitle = 250

/** Every line that may open an item. Which of them do is for the sequence to tell. */
export function headingCandidates(lines: readonly Line[]): HeadingCandidate[] {
  return lines.flatMap((line, index) => {
    const candidate = numberedHeading(line, index) ?? numberOverTitle(line, index, lines[index + 1])
    return candidate ? [candidate] : []
  })
}

function numberedHeading(line: Line, index: number): HeadingCandidate | undefined {
  const match = numbered.exec(line.words)
  const { prefix = '', sign, number, mark = '' } = match?.groups ?? {}
  if (!match || !number) return undefined
  const title = { start: line.start + match[0].length, end: line.end }
  const words = line.words.slice(match[0].length)
  if (monthOrUnit.test(words) || title.end - title.start > longestTitle) return undefined
  const hasSign = sign !== undefined || mark.includes('§')
  const isListed = leaders.test(words.slice(-40))
  return { line: index, prefix, number: Number(number), hasSign, mark: mark.trim(), title, isListed }
}

/** `§ 3` or `3` on a line of its own, with the title on the next. */
function numberOverTitle(line: Line, index: number, next: Line | undefined): HeadingCandidate | undefined {
  const { sign, number, mark = '' } = numberAlone.exec(line.words)?.groups ?? {}
  if (!number || !next || next.isAfterBlank || next.words.length > longestTitle || !/^\p{Lu}/u.test(next.words))
    return undefined
  const hasSign = sign !== undefined || mark.includes('§')
  const title = { start: next.start, end: next.end }
  return { line: index, prefix: '', number: Number(number), hasSign, mark: mark.trim(), title, isListed: false }
}
