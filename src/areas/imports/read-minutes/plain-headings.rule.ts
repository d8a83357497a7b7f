import type { HeadingCandidate } from './headings.rule.ts'
import { labelOf } from './labels.rule.ts'
import type { LabelKind } from './labels.ts'
import type { Line } from './line.ts'
import { isPageNoise } from './page-noise.rule.ts'

const longestTitle = 80
const fewest = 2
const shareOfWidth = 0.8
const ofFirstPage = new Set<LabelKind>(['body', 'date', 'end-time', 'place', 'place-and-time', 'present', 'absent'])
const sign = /^(?:§\s{1,3}|[•▪*·–-]\s{1,5})/u
/** Headings inside an item, and not of one. */
const insideItem =
  /^(?:beslut|diskussion|bakgrund|sammanfattning|ärendet|ärendebeskrivning|information|underlag|beslutsunderlag|yrkanden?|åtgärd|ansvarig|bilag(?:a|or)|att göra|slutsats(?:er)?)(?!\p{L})/iu

/**
 * Headings of items that have no number: short lines without a full stop, after an empty line or a whole sentence, with
 * words under them; or the sign of a number that got lost (`§ Inledning`). None where only one line looks so.
 */
export function plainHeadings(lines: readonly Line[]): HeadingCandidate[] {
  const from = lines.findLastIndex((line) => ofFirstPage.has(labelOf(line)?.kind ?? 'aside'))
  if (from < 0) return []
  const width = lines.reduce((widest, { words }) => Math.max(widest, words.length), 0)
  const found = lines.flatMap((line, index) =>
    index > from && opensItem(lines, index, width) ? [candidateAt(line, index)] : [],
  )
  const signed = found.filter(({ mark }) => mark === '§')
  const chosen = signed.length >= fewest ? signed : found.filter(({ mark }) => mark === found[0]?.mark)
  return chosen.length >= fewest ? chosen : []
}

function opensItem(lines: readonly Line[], index: number, width: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]]
  if (!line || line.words.length > longestTitle || isPageNoise(line.words)) return false
  const words = line.words.replace(sign, '')
  if (!/^[\p{Lu}\d"”“]/u.test(words) || !/\p{L}{3}/u.test(words) || /[.,;:!]$/u.test(words)) return false
  if (insideItem.test(words) || isOtherLabel(line)) return false
  if (line.words.startsWith('§')) return true
  const isNext = labelOf({ ...line, words })?.kind === 'next-meeting'
  const isApart = line.isAfterBlank || (/[.!?]$/u.test(before?.words ?? '') && words.length < width * shareOfWidth)
  return isApart && next !== undefined && !next.isAfterBlank && !sign.test(next.words) && (isNext || tells(next))
}

/** Whether the line is one of text: it has a sentence's end or is too long for a name or a place. */
const tells = ({ words }: Line) => /[.!?:]$/u.test(words) || words.split(' ').length > 5

function isOtherLabel(line: Line): boolean {
  const kind = labelOf(line)?.kind
  return kind !== undefined && kind !== 'next-meeting' && kind !== 'agenda'
}

const candidateAt = (line: Line, index: number): HeadingCandidate => {
  const lead = sign.exec(line.words)?.[0] ?? ''
  const mark = lead.trim()
  const title = { start: line.start + lead.length, end: line.end }
  return { line: index, prefix: '', number: 0, hasSign: mark === '§', mark, title, isListed: false }
}
