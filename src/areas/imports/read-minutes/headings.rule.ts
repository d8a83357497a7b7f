import type { Passage } from '../reading.ts'
import { labelOf } from './labels.rule.ts'
import type { LabelKind } from './labels.ts'
import type { Line } from './line.ts'

/** A line that can be the heading of an item: number (0 where it has none), mark and the first line of its title. */
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
  /^(?:(?<prefix>\p{Lu}[\p{L}]{1,4})\s{1,3})?(?<sign>§\s{0,3})?(?<number>\d{1,3}|(?<=§\s{0,3})[lI](?=\s))(?<mark>\s?§|[.:)]|\s\|)?(?<gap>\s{1,20}(?:[–-]\s{1,3})?|(?<=\d:))(?=["”“»(]?[\p{Lu}\d])/u
const numberAlone =
  /^(?<sign>§\s{0,3})?(?<number>\d{1,3})(?<mark>\s?§|[.:)])?(?:\s{1,90}(?:Dnr|D nr|Diarienr)\.?:?\s{1,3}\S{1,20}(?:\s\S{1,20})?)?$/u
const monthOrUnit =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})/iu
/** `Taxa ........ 4`, `Taxa…4`: a line of a table of contents. */
const leaders = /(?:\.{3,}|…)\s{0,10}\d{1,4}$/u
/** The number of the page stands before the number of the item: `2 1 Mötets öppnande`. */
const pageNumber = /^\d{1,3}\s{1,3}(?=(?:\p{Lu}\p{L}{1,4}\s)?(?:§\s?)?\d{1,3}(?:\s§|[.:)])?\s\p{Lu}\p{L})/u
/** `Dnr KS 2018/14` between the number and the title. */
export const matterNumber =
  /^(?:Dnr|D nr|Diarienr)\.?:?\s{1,3}(?:\p{Lu}{2,6}[\s-]?)?\d{2,4}[-/][\p{Lu}\d]\S{0,20}\s{1,5}/u
/** Nothing but the number of the matter: the title is on the next line. */
const matterAlone = /^(?:Dnr|D nr|Diarienr)\.?:?\s{1,3}\S{1,20}(?:\s\S{1,20})?$/u
const longestTitle = 250

/** Every line that may open an item. Which of them do is for the sequence to tell. */
export function headingCandidates(lines: readonly Line[]): HeadingCandidate[] {
  return lines.flatMap((line, index) => {
    const candidate = numberedHeading(line, index) ?? numberOverTitle(line, index, titleUnder(lines, index))
    return candidate ? [candidate] : []
  })
}

function numberedHeading(line: Line, index: number): HeadingCandidate | undefined {
  const inner = pageNumber.exec(line.words)?.[0].length ?? 0
  const match = numbered.exec(line.words.slice(inner, inner + longestTitle * 2))
  const { prefix = '', sign, number, mark = '' } = match?.groups ?? {}
  if (!match || !number) return undefined
  const lead = inner + match[0].length
  const skipped = lead + (matterNumber.exec(line.words.slice(lead, lead + 60))?.[0].length ?? 0)
  const title = { start: line.start + skipped, end: line.end }
  const words = line.words.slice(skipped)
  if (
    !/\p{L}/u.test(words) ||
    matterAlone.test(words) ||
    monthOrUnit.test(words) ||
    opensWithLabel(line, skipped) ||
    title.end - title.start > longestTitle
  )
    return undefined
  const hasSign = sign !== undefined || mark.includes('§')
  const isListed = leaders.test(words.slice(-40))
  return {
    line: index,
    prefix,
    number: Number(/^\d/u.test(number) ? number : 1),
    hasSign,
    mark: mark.trim(),
    title,
    isListed,
  }
}

const aboveItems = new Set<LabelKind>(['body', 'date', 'place', 'place-and-time', 'present', 'absent', 'aside'])

/** A page number in front of a label of the first page is no item: `1 Plats och tid …`, `12 Organ:`. */
function opensWithLabel(line: Line, skipped: number): boolean {
  const rest = { ...line, start: line.start + skipped, words: line.words.slice(skipped, skipped + longestTitle) }
  const label = labelOf(rest)
  return label !== undefined && aboveItems.has(label.kind) && (label.hasColon || label.kind === 'place-and-time')
}

/** The line under the number, or the next if a stray sentence of the item before came in between. */
function titleUnder(lines: readonly Line[], index: number): Line | undefined {
  const [next, second] = [lines[index + 1], lines[index + 2]]
  const isStray = next && /\p{Ll}\.$/u.test(next.words) && next.words.split(' ').length > 4
  return isStray && second && !/[.,;]$/u.test(second.words) ? second : next
}

/** `§ 3` or `3` on a line of its own, with the title on the next. */
function numberOverTitle(line: Line, index: number, next: Line | undefined): HeadingCandidate | undefined {
  const { sign, number, mark = '' } = numberAlone.exec(line.words)?.groups ?? {}
  if (!number || !next || next.isAfterBlank || next.words.length > longestTitle || !/^\p{Lu}/u.test(next.words))
    return undefined
  if (opensWithLabel(next, 0)) return undefined
  const hasSign = sign !== undefined || mark.includes('§')
  const title = { start: next.start, end: next.end }
  return { line: index, prefix: '', number: Number(number), hasSign, mark: mark.trim(), title, isListed: false }
}
