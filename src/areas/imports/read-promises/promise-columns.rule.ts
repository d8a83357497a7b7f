import type { PagePart } from '../page-parts.rule.ts'
import type { Found } from '../reading.ts'
import { foundIn, withoutMarks, wordsIn } from '../text.rule.ts'
import type { PromisePage } from './promise-page.ts'

const columnHead =
  /^(?:aktivitet|åtgärd|löfte|insats|vad|åtagande|vi lovar|vad vi lovar|medborgarlöfte|vad ska göras|vad gör vi|så gör vi|det här gör vi|det här lovar vi)(?:er|en|n)?$/iu
const areaHead = /^(?:område|fokusområde|prioriterat område|problem|insatsområde|mål|tema|utmaning|fråga)(?:n)?$/iu
const gap = /(?: {2,}|\t+|\s\|\s)/u

/** Whether the page has such columns: then the bars between them are not those of a trail of links. */
export const hasColumns = (text: string, parts: readonly PagePart[]): boolean => headAt(text, parts) >= 0

/** The row of heads, which has a row of cells right under it. */
const headAt = (text: string, parts: readonly PagePart[]): number =>
  parts.findIndex((part, index) => {
    const cells = cellsOf(text, part)
    const next = parts[index + 1]
    const isHead = cells.length > 1 && cells.some(({ value }) => columnHead.test(value))
    return isHead && next !== undefined && cellsOf(text, next).length > 1
  })

type Rows = { promises: Found<string>[]; areas: Found<string>[] }

/** The column under `Aktivitet`, `Löfte` …, and the one under `Område`, where the page has such rows. */
export function rowsOf({ text, parts }: PromisePage): Rows {
  const at = headAt(text, parts)
  const head = parts[at]
  if (!head) return { promises: [], areas: [] }
  const heads = cellsOf(text, head).map(({ value }) => value)
  const [column, area] = [heads.findIndex((one) => columnHead.test(one)), heads.findIndex((one) => areaHead.test(one))]
  const rest = parts.slice(at + 1)
  const isLoose = rest[0]?.isBlockStart === true
  const end = rest.findIndex((part) => (part.isBlockStart && !isLoose) || cellsOf(text, part).length < 2)
  const rows = (end < 0 ? rest : rest.slice(0, end)).map((row) => cellsOf(text, row))
  const isFull = (cells: readonly unknown[]) => cells.length >= heads.length - 1
  return {
    promises: rows.flatMap((cells) => (isFull(cells) ? (cells[column] ?? []) : [])),
    areas: area < 0 ? [] : rows.flatMap((cells) => (isFull(cells) ? (cells[area] ?? []) : [])),
  }
}

export const promisedInColumn = (page: PromisePage): Found<string>[] => rowsOf(page).promises

function cellsOf(text: string, row: PagePart): Found<string>[] {
  const cells: Found<string>[] = []
  let start = row.start
  const words = wordsIn(text, { ...row, end: Math.min(row.end, row.start + 600) })
  if (!gap.test(words)) return []
  for (const piece of words.split(/( {2,}|\t+|\s\|\s)/u)) {
    const found = foundIn(text, withoutMarks(text, { start, end: start + piece.length }, ' |'))
    if (found) cells.push(found)
    start += piece.length
  }
  return cells
}
