/** A run of characters on a PDF page: where its baseline begins, how wide it is and how tall its letters are, in points. */
export type TextRun = { words: string; x: number; y: number; width: number; height: number }

/** A gap wider than this many letter heights parts columns; one wider than the second is a space. */
const columnGap = 1.2
const spaceGap = 0.15
/** Runs whose baselines differ by less than this share of the letter height stand on one line. */
const sameLine = 0.4
/** A line lower by more than this many letter heights than the one before has an empty line before it. */
const paragraphGap = 1.9

/** The lines of a page from its runs, top to bottom and left to right. Columns stay apart by three spaces. */
export function pageText(runs: readonly TextRun[]): string {
  const lines = linesOf(runs.filter(({ words }) => words.trim() !== ''))
  return lines
    .map((line, index) => {
      const before = lines[index - 1]
      const isApart = before !== undefined && before.y - line.y > paragraphGap * Math.max(line.height, before.height)
      return `${isApart ? '\n' : ''}${lineText(line.runs)}`
    })
    .join('\n')
}

type RunLine = { y: number; height: number; runs: TextRun[] }

function linesOf(runs: readonly TextRun[]): RunLine[] {
  const lines: RunLine[] = []
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1)
    if (line && line.y - run.y < sameLine * Math.max(line.height, run.height)) {
      line.runs.push(run)
      line.height = Math.max(line.height, run.height)
    } else lines.push({ y: run.y, height: run.height, runs: [run] })
  }
  return lines
}

function lineText(runs: readonly TextRun[]): string {
  let text = ''
  let end: number | undefined
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const gap = end === undefined ? 0 : run.x - end
    if (gap > columnGap * run.height) text = `${text.trimEnd()}   ${run.words.trimStart()}`
    else if (gap > spaceGap * run.height && !text.endsWith(' ') && !run.words.startsWith(' ')) text += ` ${run.words}`
    else text += run.words
    end = run.x + run.width
  }
  return text.trimEnd()
}
