import type { Passage, SourceText } from './reading.ts'
import { atMost, isPageNoise, trimmed, wordsIn } from './text.rule.ts'

/**
 * What a part of a page is. A `heading` is any short line by itself that is no sentence (a row of a list without marks
 * too), a `point` has a mark or a number, a `note` is text under a point, a `quote` begins with a dash and is said.
 */
export type PartKind = 'heading' | 'paragraph' | 'point' | 'note' | 'quote'

/** A stretch of a page whose lines belong together. `words` on one line; `isBlockStart`: an empty line stands before. */
export type PagePart = Passage & { kind: PartKind; words: string; isBlockStart: boolean }

const pointMark = /^(?:[•▪■●○*·➢✓]|[–—-](?=\s)|\(?\d{1,2}[.)](?=\s)|[a-zåäö]\)(?=\s))\s{0,9}/u
const said = /(?<!\p{L})(?:säger|sade|menar|berättar|förklarar|konstaterar|understryker|tycker)(?!\p{L})/u
const sentenceEnd = /[.!?,;]["”»)]?$/u
const goesOnAfter =
  /(?:[,(-]|(?<!\p{L})(?:och|samt|eller|i|på|för|av|med|till|om|vid|från|att|den|det|som|en|ett|sedan|år|har|är|ska|cirka|drygt|omkring))$/iu
/** Columns are kept apart by a tab or by several spaces. */
export const columnGap = /(?<=\S)(?: {3}|\t)/u
const cellGap = /(?<=\S)(?: {3}|\t| \| )/u
const opensAnew = /^["”“(]?[\p{Lu}\d]/u
const longestHeading = 90
/** A column narrower than this is taken for lines broken on purpose. */
const narrowest = 60

/** `Slättrådet – delar kunskap`: where two lines of a block are such, each that opens anew is a row of its own. */
const termRow = /^\p{Lu}[^.!?:]{1,70}?\s[–—-]\s\S/u
const longestTerm = 90
const fewestTerms = 2

/** Pages, agreements and press releases are short: no more than this is read of one, in characters (some 40 pages). */
const longestPage = 100_000

/** The parts of a page in the order they stand: what a reader sees as headings, paragraphs and points. */
export function pagePartsOf({ text }: SourceText): PagePart[] {
  return blocksIn(text.slice(0, longestPage)).flatMap((lines) => partsOfBlock(text, lines))
}

/** Lines between empty lines, page numbers and footers left out. */
function blocksIn(text: string): Passage[][] {
  const blocks: Passage[][] = []
  let isOpen = false
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = trimmed(text, { start, end })
    start = end + 1
    if (line.start >= line.end) isOpen = false
    else if (isPageNoise(wordsIn(text, line))) continue
    else if (isOpen) blocks.at(-1)?.push(line)
    else isOpen = blocks.push([line]) > 0
  }
  return blocks
}

function partsOfBlock(text: string, lines: readonly Passage[]): PagePart[] {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), narrowest)
  const stretches: Passage[] = []
  const isRegister =
    lines.filter((line) => termRow.test(wordsIn(text, atMost(line, longestTerm)))).length >= fewestTerms
  for (const [index, line] of lines.entries()) {
    const last = stretches.at(-1)
    const before = lines[index - 1]
    if (
      last &&
      before &&
      !isHeadOfPoints(text, line, lines[index + 1]) &&
      goesOn(text, before, line, isRegister ? Infinity : width)
    )
      last.end = line.end
    else stretches.push({ ...line })
  }
  let isInList = false
  return stretches.map((stretch, index) => {
    const part = partAt(text, stretch, index === 0, isInList)
    isInList = part.kind === 'point' || part.kind === 'note'
    return part
  })
}

/** `Löften` right over a list: one word, whatever the line above it is like. */
const isHeadOfPoints = (text: string, line: Passage, next: Passage | undefined): boolean =>
  next !== undefined &&
  /^\p{Lu}\p{Ll}{3,30}:?$/u.test(wordsIn(text, line)) &&
  pointMark.test(wordsIn(text, next).slice(0, 20))

/** `Prioriterade områden: …`: a row of its own, by its label. */
const opensRow = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}:\s\S/u

/** Whether the line goes on from the one before: it has no mark, and was broken only because the margin was there. */
function goesOn(text: string, before: Passage, line: Passage, width: number): boolean {
  const words = wordsIn(text, line)
  if (pointMark.test(words.slice(0, 20)) || cellGap.test(words) || cellGap.test(wordsIn(text, before))) return false
  if (!opensAnew.test(words.slice(0, 3))) return true
  if (opensRow.test(words.slice(0, longestHeading)) && opensRow.test(wordsIn(text, atMost(before, longestHeading))))
    return false
  const above = wordsIn(text, { start: Math.max(before.start, before.end - 12), end: before.end })
  if (goesOnAfter.test(above)) return true
  const firstWord = words.slice(0, 60).split(/\s/u)[0] ?? ''
  return before.end - before.start + 1 + firstWord.length > width
}

function partAt(text: string, passage: Passage, isBlockStart: boolean, isInList: boolean): PagePart {
  const words = wordsIn(text, passage)
  const mark = pointMark.exec(words.slice(0, 20))?.[0] ?? ''
  const start = passage.start + mark.length
  const own = { start, end: passage.end, words: folded(words.slice(mark.length)), isBlockStart }
  if (mark) return { ...own, kind: /^[–—-]/u.test(mark) && said.test(own.words) ? 'quote' : 'point' }
  if (isInList) return { ...own, kind: 'note' }
  return { ...own, kind: isHeading(own.words) ? 'heading' : 'paragraph' }
}

/** `Så går det till:` is a heading, a longer line that ends in a colon is a sentence that opens a list. */
export const isHeading = (words: string): boolean =>
  words.length <= longestHeading && !sentenceEnd.test(words) && !(words.endsWith(':') && words.split(' ').length > 6)

const folded = (words: string) => words.split(/\s/u).filter(Boolean).join(' ')

/** A list of points with what stands right before it, and the nearest heading above it. */
export type PageList = { points: readonly PagePart[]; lead?: PagePart; heading?: PagePart }

/** The lists of a page. Text under a point does not end its list, a paragraph or a heading does. */
export function listsOf(parts: readonly PagePart[]): PageList[] {
  const lists: PageList[] = []
  let heading: PagePart | undefined
  let points: PagePart[] = []
  let lead: PagePart | undefined
  for (const part of parts) {
    if (part.kind === 'point') {
      if (points.length === 0)
        lists.push({ points, ...(lead ? { lead } : {}), ...(heading && heading !== lead ? { heading } : {}) })
      points.push(part)
    } else if (part.kind !== 'note') {
      points = []
      lead = part
      if (part.kind === 'heading') heading = part
    }
  }
  return lists
}
