import type { Found, Passage } from '../reading.ts'
import { labelOf, type LabelMark } from './labels.rule.ts'
import type { Line } from './line.ts'
import { foundIn, matchesIn } from './passage.rule.ts'
import { findPeople } from './people.rule.ts'
import { wordsOf } from './person-pieces.rule.ts'

/** Who signed, and as what. */
export type Signature = { kind: 'chair' | 'secretary' | 'approver'; name: Found<string> }
export type SignatureBlock = { firstLine: number; signatures: Signature[] }

const signing = new Set<string>(['chair', 'secretary', 'approver', 'signatures'])
const wordsInName = 2
const mostNames = 500
const mostRows = 100

/**
 * The signature block from `from` on: `Vid anteckningarna Justeras` over the names in the same order, a label with a
 * name beside or under it, or a name with its role under it.
 */
export function signaturesIn(
  text: string,
  lines: readonly Line[],
  from: number,
  names: readonly string[],
): SignatureBlock {
  const rows = lines.slice(from).map((line) => signingLabels(line))
  const first = rows.findIndex((row) => row.length > 0)
  if (first < 0) return { firstLine: lines.length, signatures: [] }
  const labelled = rows.flatMap((row, index) => (row.length > 0 ? [{ row, at: from + index }] : [])).slice(0, mostRows)
  const opening = labelled.find(({ row }) => row.some(({ kind }) => kind !== 'signatures'))
  const areUnder = opening !== undefined && !hasNameAbove(text, lines, opening.at)
  const signatures = labelled.flatMap(({ row, at }) => readRow(text, row, lines, at, names, areUnder))
  const startsAbove =
    isNameOnly(text, lines[from + first - 1]) &&
    first > 0 &&
    signatures[0]?.name.passage.start === lines[from + first - 1]?.start
  return { firstLine: from + first - (startsAbove ? 1 : 0), signatures }
}

/** The labels a line consists of: one with a name after it, or several with nothing else. */
function signingLabels(line: Line): LabelMark[] {
  const marks: LabelMark[] = []
  let rest: Line = line
  for (let mark = signingLabel(rest); mark; mark = signingLabel(rest)) {
    marks.push(mark)
    rest = { ...line, start: mark.value.start, words: line.words.slice(mark.value.start - line.start) }
  }
  return marks
}

const signingLabel = (line: Line) => {
  const mark = line.words.length > 0 && line.words.length < 200 ? labelOf(line) : undefined
  return mark && signing.has(mark.kind) ? mark : undefined
}

function readRow(
  text: string,
  row: readonly LabelMark[],
  lines: readonly Line[],
  at: number,
  names: readonly string[],
  areUnder: boolean,
): Signature[] {
  const kinds = row.map(({ kind }) => kind).filter((kind) => kind !== 'signatures')
  const value = row.at(-1)?.value
  if (kinds.length === 0 || !value) return []
  if (value.start < value.end) return signed(kinds.slice(-1), peopleAt(text, value, names), true)
  const [above, below] = [lines[at - 1], lines[at + 1]]
  const isNameAbove = hasNameAbove(text, lines, at)
  const isNameBelow = isNameOnly(text, below)
  const line = isNameAbove && !(areUnder && isNameBelow) ? above : isNameBelow ? below : undefined
  if (!line) return []
  const others = line === below && kinds.length === 1 && kinds[0] === 'approver' ? namesBelow(text, lines, at + 2) : []
  return [line, ...others].flatMap((one) =>
    signed(kinds, splitNames(text, one, kinds.length, names), kinds.length === 1 || kinds.at(-1) === 'approver'),
  )
}

/** Several who approve, a line each, under one label; not a name over a label of its own. */
function namesBelow(text: string, lines: readonly Line[], from: number): readonly Line[] {
  const rows = lines.slice(from, from + mostBelow)
  const stop = rows.findIndex((line) => signingLabels(line).length > 0 || !isNameOnly(text, line))
  const found = stop < 0 ? rows : rows.slice(0, stop)
  return signingLabels(rows[found.length] ?? noLine).length > 0 ? found.slice(0, -1) : found
}
const mostBelow = 5
const noLine: Line = { start: 0, end: 0, words: '', isAfterBlank: true }

/** Pairs the labels of a row with the names beside them, in order; one label may have several names. */
function signed(
  kinds: readonly LabelMark['kind'][],
  people: readonly Found<string>[],
  mayRepeat: boolean,
): Signature[] {
  return people.flatMap((name, index) => {
    const kind = kinds[index] ?? (mayRepeat ? kinds.at(-1) : undefined)
    return kind === 'chair' || kind === 'secretary' || kind === 'approver' ? [{ kind, name }] : []
  })
}

/** NB which side of their labels the names stand on, the first label tells for all. */
const hasNameAbove = (text: string, lines: readonly Line[], at: number): boolean =>
  isNameOnly(text, lines[at - 1]) && lines[at]?.isAfterBlank === false

const isNameOnly = (text: string, line: Line | undefined): boolean =>
  line !== undefined && line.words.length < 120 && !/[.:!?]$/u.test(line.words) && findPeople(text, line).length > 0

/** Names in one row without commas: known names first, else by gaps, else two words to each. */
function splitNames(text: string, line: Line, count: number, names: readonly string[]): Found<string>[] {
  const all = findPeople(text, line).map(({ name }) => name)
  const known = peopleAt(text, line, names)
  if (all.length > known.length && all.length > count) return all
  if (known.length >= count) return known
  const words = wordsOf(text, line)
  if (words.length !== count * wordsInName) return known
  return words.flatMap((word, index) => {
    const name =
      index % wordsInName
        ? undefined
        : foundIn(text, { start: word.start, end: words[index + 1]?.end ?? word.end }, false)
    return name ? [name] : []
  })
}

/** Names known from the attendance list where they stand; without any, whoever can be made out. */
function peopleAt(text: string, passage: Passage, names: readonly string[]): Found<string>[] {
  const known = names
    .slice(0, mostNames)
    .flatMap((name) => matchesIn(text, passage, new RegExp(escaped(name), 'giu')))
    .flatMap((match) => foundIn(text, match.passage) ?? [])
    .sort((a, b) => a.passage.start - b.passage.start)
  return known.length > 0 ? known : findPeople(text, passage).map(({ name }) => name)
}

const escaped = (words: string) => words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s{1,5}')
