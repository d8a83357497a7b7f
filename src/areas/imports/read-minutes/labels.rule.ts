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

/** A label in running text: only as it is written in the dictionary or all in capitals, with a space before it. */
export const inlineLabel = new RegExp(
  `(?<=\\s)(?:${allWordings
    .flatMap((words) => [words, words.toUpperCase()])
    .sort(byLength)
    .map(escaped)
    .join('|')})(?=[\\s:])`,
  'gu',
)

/** The label that the line opens with. Without a colon, words in lower case after it make it a sentence, not a label. */
export function labelOf(line: Line): LabelMark | undefined {
  const words = opening.exec(line.words)?.[1]
  const kind = kinds.get(words?.toLowerCase() ?? '')
  if (!words || !kind || !/^\p{Lu}/u.test(words)) return undefined
  const rest = line.words.slice(words.length)
  const skipped = /^[\s:.…_]*/u.exec(rest)?.[0].length ?? 0
  const hasColon = rest.slice(0, skipped).includes(':')
  if (!hasColon && kind !== 'date' && /^\p{Ll}/u.test(rest.slice(skipped))) return undefined
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
