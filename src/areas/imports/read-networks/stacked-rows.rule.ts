import type { PagePart } from '../page-parts.rule.ts'
import { isKnown } from './member-names.rule.ts'
import type { TableRow } from './network-page.ts'
import { columnHead, memberColumn } from './network-words.ts'

const fewestColumns = 2
const fewestRows = 2
const longestCell = 60

/**
 * The parts of a page where a table of people has lost its columns and each cell stands on a line of its own: the head and
 * every row become one part, with its cells. So no person is taken for what stands over a text.
 */
export function withStackedRows(parts: readonly PagePart[]): PagePart[] {
  const { at, width } = headIn(parts)
  const head = parts.slice(at, at + width)
  const rows = rowsUnder(parts, at + width, width)
  const column = head.findIndex(({ words }) => memberColumn.test(words))
  const known = rows.filter((row) => isKnown(row[column]?.words ?? ''))
  if (rows.length < fewestRows || known.length * 2 < rows.length) return [...parts]
  const end = at + width * (rows.length + 1)
  return [...parts.slice(0, at), ...[head, ...rows].flatMap((cells) => joined(cells)), ...parts.slice(end)]
}

/** Where words that stand over columns follow one another, and how many they are. */
function headIn(parts: readonly PagePart[]): { at: number; width: number } {
  const isHead = (part: PagePart | undefined) => part !== undefined && columnHead.test(part.words)
  const at = parts.findIndex((part, index) => isHead(part) && isHead(parts[index + 1]))
  if (at < 0) return { at: parts.length, width: fewestColumns }
  const width = parts.slice(at).findIndex((part) => !isHead(part))
  return { at, width: width < 0 ? parts.length - at : width }
}

/** As many rows as are laid out alike: empty lines stand in the same places in each. */
function rowsUnder(parts: readonly PagePart[], from: number, width: number): PagePart[][] {
  const rows: PagePart[][] = []
  for (let at = from; at + width <= parts.length; at += width) {
    const row = parts.slice(at, at + width)
    if (!row.every(isCell) || layoutOf(row) !== layoutOf(rows[0] ?? row)) break
    rows.push(row)
  }
  return rows
}

const isCell = ({ kind, words }: PagePart) => kind === 'heading' && words.length <= longestCell && !words.includes(':')
const layoutOf = (row: readonly PagePart[]) =>
  row
    .slice(1)
    .map(({ isBlockStart }) => isBlockStart)
    .join(' ')

function joined(cells: readonly PagePart[]): (PagePart & TableRow)[] {
  const [first] = cells
  const last = cells.at(-1)
  return first && last ? [{ ...first, end: last.end, words: cells.map(({ words }) => words).join('   '), cells }] : []
}
