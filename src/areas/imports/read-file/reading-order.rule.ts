import { lineAround, type PageLine, type Piece } from './page-lines.rule.ts'

/** So many lines on either side of a gutter before it is taken for one, and so many letters a line in the middle. */
const fewestLines = 5
const fewestLetters = 22
/** Running text fills its column; cells of a table rarely do. */
const leastFilled = 0.7

/**
 * The lines as a person reads them: where running text stands in columns, one column to its end and then the next. Rows
 * of a table stay rows: their cells are short, or do not fill their column.
 */
export function inReadingOrder(lines: readonly PageLine[]): PageLine[] {
  const gutter = gutterOf(lines)
  if (gutter === undefined) return [...lines]
  const ordered: PageLine[] = []
  let band: PageLine[] = []
  for (const line of [...lines, undefined]) {
    if (line && !crosses(line, gutter)) band.push(line)
    else {
      ordered.push(...columnsOf(band, gutter), ...(line ? [line] : []))
      band = []
    }
  }
  return ordered
}

/** Where most lines have a gap, as a distance from the page's left edge; none where no line has. */
function gutterOf(lines: readonly PageLine[]): number | undefined {
  const gaps = lines.flatMap(({ pieces: [first, second, third] }) =>
    first && second && !third ? [{ from: first.left + first.width, to: second.left }] : [],
  )
  // The gap in the middle lies within every other one, where there is a gutter at all.
  const places = gaps.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b)
  return places[places.length >> 1]
}

const crosses = ({ pieces }: PageLine, gutter: number) =>
  pieces.some(({ left, width }) => left < gutter && left + width > gutter)

function columnsOf(band: readonly PageLine[], gutter: number): readonly PageLine[] {
  const sides = [
    band.flatMap(({ pieces }) => sideOf(pieces.filter(({ left }) => left < gutter))),
    band.flatMap(({ pieces }) => sideOf(pieces.filter(({ left }) => left >= gutter))),
  ]
  return sides.every(isRunningText) ? sides.flat() : band
}

const sideOf = (pieces: readonly Piece[]) => (pieces.length === 0 ? [] : [lineAround(pieces)])

function isRunningText(lines: readonly PageLine[]): boolean {
  if (lines.length < fewestLines || lines.some(({ pieces }) => pieces.length > 1)) return false
  const left = Math.min(...lines.map((line) => line.left))
  const width = Math.max(...lines.map((line) => line.left + line.width)) - left
  return (
    median(lines.map((line) => (line.left + line.width - left) / width)) >= leastFilled &&
    median(lines.map(({ pieces }) => pieces[0]?.words.length ?? 0)) >= fewestLetters
  )
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
