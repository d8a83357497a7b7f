import type { Found, Passage } from '../reading.ts'
import type { Line } from './line.ts'
import { foundIn, matchesIn, trimmed } from './passage.rule.ts'
import type { Section } from './sections.rule.ts'

/** A table whose rows are items: in which columns the title and the decision stand, and what parts the columns. */
export type ItemColumns = { line: Line; parting: RegExp; title: number; decision: number }

const titleColumn =
  /^(?:ärenden?|punkt|fråga|frågor|rubrik|ämne|område|agendapunkt|dagordning(?:spunkt)?|innehåll|vad)$/iu
const decisionColumn = /^beslut(?:et)?(?:\s?[/,]\s?.*|\s(?:och|eller)\s.*)?$/iu
const partings = [/\t/gu, /\s{0,3}\|\s{0,3}/gu, /\s{2,9}/gu]

/** The row of headings over such a table: `Nr  Ärende  Beslut`. */
export function itemColumnsIn(lines: readonly Line[]): ItemColumns | undefined {
  for (const line of lines) {
    if (line.words.length > 200 || !/beslut/iu.test(line.words)) continue
    for (const parting of partings) {
      const cells = line.words.split(parting).map((words) => words.trim())
      const title = cells.slice(0, 2).findLastIndex((words) => titleColumn.test(words))
      const decision = cells.findIndex((words) => decisionColumn.test(words))
      if (title >= 0 && decision > title) return { line, parting, title, decision }
    }
  }
  return undefined
}

export type ItemRow = { title: Found<string>; decisions: Found<string>[] }

/** What stands in the columns of one row; nothing where the item is no row of the table. */
export function rowIn(text: string, section: Section, columns: ItemColumns): ItemRow | undefined {
  const { title } = section
  if (title.passage.start < columns.line.start) return undefined
  const cells = cellsIn(text, section, columns)
  const own = cells.find(({ column, start, end }) => column === columns.title && start < end)
  const words = own && foundIn(text, own)
  if (!words || (cells.at(-1)?.column ?? 0) <= columns.title) return undefined
  const decided = cells.filter(({ column, start, end }) => column === columns.decision && start < end)
  return { title: words, decisions: joined(text, decided).flatMap((passage) => foundIn(text, passage) ?? []) }
}

type Cell = Passage & { column: number }

/** Stretches of the row with the column each stands in; a line begins in the column where the one before it ended. */
function cellsIn(text: string, { title, lines, body }: Section, { parting, title: first }: ItemColumns): Cell[] {
  const stop = lines.findIndex(({ isAfterBlank }) => isAfterBlank)
  const under = stop < 0 ? lines : lines.slice(0, stop)
  const cells: Cell[] = []
  let column = first
  for (const line of [{ start: title.passage.start, end: body.start }, ...under]) {
    let { start } = line
    for (const { passage } of matchesIn(text, line, parting)) {
      cells.push({ start, end: passage.start, column })
      start = passage.end
      column += 1
    }
    cells.push({ start, end: line.end, column })
  }
  return cells.map((cell) => ({ ...cell, ...trimmed(text, cell) }))
}

/** Lines of one cell: a decision each, but where a sentence goes on in the next line. */
function joined(text: string, cells: readonly Cell[]): Passage[] {
  const passages: Passage[] = []
  for (const { start, end } of cells) {
    const last = passages.at(-1)
    const goesOn =
      last && !/[.!?;,]$/u.test(text.slice(last.start, last.end)) && /^\p{Ll}/u.test(text.slice(start, end))
    if (last && goesOn) passages[passages.length - 1] = { start: last.start, end }
    else passages.push({ start, end })
  }
  return passages
}
