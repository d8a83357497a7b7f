import type { Found, Passage } from '../reading.ts'
import { columnGap } from '../page-parts.rule.ts'
import { foundIn, trimmed, wordsIn } from '../text.rule.ts'

/** Signatures are few and short: no more than this is read after they begin, in characters. */
const longestBlock = 6000
const longestCell = 120
/** Columns begin at least so far apart. */
const narrowestColumn = 12

type Cell = { found: Found<string>; at: number }

/**
 * What stands in each column of a block of signatures, from above: names stand beside one another as often as under one
 * another. What a comma parts in one cell (`Alva Ek, kommunchef`) is two.
 */
export function signatureColumns(text: string, start: number): Found<string>[][] {
  const end = Math.min(text.length, start + longestBlock)
  const cells = linesIn(text, { start, end }).flatMap((line) => cellsOf(text, line))
  const columns: { at: number; found: Found<string>[] }[] = []
  for (const { found, at } of cells) {
    const column = columns.find((known) => Math.abs(known.at - at) < narrowestColumn)
    if (column) column.found.push(found)
    else columns.push({ at, found: [found] })
  }
  return columns.map(({ found }) => found)
}

function linesIn(text: string, { start, end }: Passage): Passage[] {
  const lines: Passage[] = []
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 || newline > end ? end : newline
    lines.push({ start: at, end: stop })
    at = stop + 1
  }
  return lines
}

/** Where a cell stands in its line; where tabs part them, as which one it comes. */
function cellsOf(text: string, line: Passage): Cell[] {
  const cells: Cell[] = []
  const isTabbed = wordsIn(text, line).includes('\t')
  let rest = trimmed(text, line)
  for (let index = 0; rest.start < rest.end; index += 1) {
    const gap = wordsIn(text, rest).search(columnGap)
    const cell = gap < 0 ? rest : { start: rest.start, end: rest.start + gap }
    const at = isTabbed ? index * narrowestColumn * 2 : cell.start - line.start
    for (const found of atomsOf(text, cell)) cells.push({ found, at })
    rest = gap < 0 ? { start: rest.end, end: rest.end } : trimmed(text, { start: cell.end, end: rest.end })
  }
  return cells
}

function atomsOf(text: string, cell: Passage): Found<string>[] {
  if (cell.end - cell.start > longestCell) return []
  const atoms: Found<string>[] = []
  for (let start = cell.start; start <= cell.end;) {
    const comma = text.indexOf(', ', start)
    const end = comma < 0 || comma > cell.end ? cell.end : comma
    const found = foundIn(text, { start, end })
    if (found) atoms.push(found)
    start = end + 2
  }
  return atoms
}
