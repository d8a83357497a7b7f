import type { Box } from '../reading.ts'

/** Characters that stand side by side on a page and where, in points from its upper left corner. */
export type TextRun = Box & { words: string }

/** What stands on one line of a page, in pieces that wide gaps part: cells of a row, or lines of two columns. */
export type PageLine = Box & { pieces: readonly Piece[] }
export type Piece = Box & { words: string }

/** A gap wider than this many line heights parts pieces; one wider than the second is a space. */
const pieceGap = 1.05
const spaceGap = 0.13
/** Runs whose middles differ by less than this share of the line height stand on one line. */
const sameLine = 0.4

/** The lines of a page from its runs, top to bottom, each from left to right. */
export function linesOnPage(runs: readonly TextRun[]): PageLine[] {
  const lines: TextRun[][] = []
  let [middle, height] = [-Infinity, 0]
  for (const run of runs.filter(({ words }) => words.trim() !== '').sort((a, b) => middleOf(a) - middleOf(b))) {
    const line = lines.at(-1)
    if (line && middleOf(run) - middle < sameLine * Math.max(height, run.height)) {
      line.push(run)
      height = Math.max(height, run.height)
    } else {
      lines.push([run])
      ;[middle, height] = [middleOf(run), run.height]
    }
  }
  return lines.map(lineOf)
}

const middleOf = ({ top, height }: Box) => top + height / 2

function lineOf(runs: readonly TextRun[]): PageLine {
  const pieces: Piece[] = []
  for (const run of [...runs].sort((a, b) => a.left - b.left)) {
    const last = pieces.at(-1)
    const gap = last ? run.left - (last.left + last.width) : Infinity
    if (!last || gap > pieceGap * run.height) pieces.push(run)
    else pieces[pieces.length - 1] = { ...around([last, run]), words: joined(last.words, run, gap) }
  }
  return lineAround(pieces.map((piece) => ({ ...piece, words: piece.words.trim() })))
}

function joined(words: string, run: TextRun, gap: number): string {
  const isApart = gap > spaceGap * run.height && !words.endsWith(' ') && !run.words.startsWith(' ')
  return `${words}${isApart ? ' ' : ''}${run.words}`
}

export const lineAround = (pieces: readonly Piece[]): PageLine => ({ ...around(pieces), pieces })

/** Columns stay apart by three spaces. */
export const lineText = ({ pieces }: PageLine): string => pieces.map(({ words }) => words).join('   ')

/** The smallest box that holds them all. */
function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.left)
    top = Math.min(top, box.top)
    right = Math.max(right, box.left + box.width)
    bottom = Math.max(bottom, box.top + box.height)
  }
  return { left, top, width: right - left, height: bottom - top }
}
