import type { Passage } from '../reading.ts'
import { labelWords, type LabelKind } from './labels.ts'
import type { Line } from './line.ts'

/** A label at the start of a line, and what stands after it on the same line; `goesOn`: which ends in a comma. */
export type LabelMark = {
  kind: LabelKind
  label: Passage
  words: string
  value: Passage
  hasColon: boolean
  goesOn: boolean
}

const kinds: ReadonlyMap<string, LabelKind> = new Map(
  labelWords.flatMap(({ kind, words }) => words.map((wording) => [wording.toLowerCase(), kind] as const)),
)
const byLength = (a: string, b: string) => b.length - a.length
const escaped = (words: string) => words.replaceAll(/[./]/g, '\\$&')
const allWordings = labelWords.flatMap(({ words }) => words)
const anyLabel = [...kinds.keys()].sort(byLength).map(escaped).join('|')
const opening = new RegExp(`^(${anyLabel})(?![\\p{L}-])`, 'iu')

const offices =
  'Ordförande|Sekreterare|Justerare|Justerande|Mötes|Adjungerad|Föredragande|Ersättare|Gäst|ORDF|SEKR|JUST'

/**
 * A label in running text: only as it is written in the dictionary or all in capitals, with a space before it. After a
 * comma the word says what somebody is (`Eva Ek, Ordförande`).
 */
export const inlineLabel = new RegExp(
  `(?<=[^\\s,]\\s{1,9}|,\\s{1,9}(?!(?:${offices})))(?:${allWordings
    .flatMap((words) => [words, words.toUpperCase()])
    .sort(byLength)
    .map(escaped)
    .join('|')})(?=(?:[\\s:…_,]|\\.{2}|$)(?!för\\s\\p{Lu}))`,
  'gu',
)

/** Labels only before a colon: without one they are what the document calls itself. */
const onlyWithColon = new Set(['anteckningar', 'när', 'var', 'vilka', 'vem', 'sekr', 'representanter'])

/** What is left of labels whose first letters got lost (`Beslutande`). */
const cutLabels = new Set(['ande', 'eslutande', 'ärvarande', 'eltagare'])

/** `Datum för anslagets nedtagande`, `Tid för nästa möte`: not when this meeting was. */
const ofSomethingElse = /^\s(?:för|till|då)\s(?!(?:dagens\s)?(?:möte|sammanträde))/iu

/** Three spaces or a tab: what comes after stands in a column of its own. */
const columnGap = /^(?:\s{3}|\s?\t)/u

/** The label that the line opens with. Words in lower case after it, without colon or gap, make it a sentence, not a label. */
export function labelOf(line: Line): LabelMark | undefined {
  const words = opening.exec(line.words)?.[1]
  const kind = kinds.get(words?.toLowerCase() ?? '')
  if (!words || !kind || (!/^\p{Lu}/u.test(words) && !cutLabels.has(words))) return undefined
  const rest = line.words.slice(words.length)
  const skipped = /^[\s:.…_,]*/u.exec(rest)?.[0].length ?? 0
  const hasColon = rest.slice(0, skipped).includes(':')
  if (!hasColon && onlyWithColon.has(words.toLowerCase())) return undefined
  if (!hasColon && kind !== 'date' && !columnGap.test(rest) && /^\p{Ll}/u.test(rest.slice(skipped))) return undefined
  if (kind === 'date' && ofSomethingElse.test(rest)) return undefined
  const label = { start: line.start, end: line.start + words.length }
  return {
    kind,
    label,
    words,
    value: { start: label.end + skipped, end: line.end },
    hasColon,
    goesOn: line.words.endsWith(','),
  }
}
