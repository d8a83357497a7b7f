import { groupNames, type OwnCell, type OwnRow, type OwnSheet } from '../own-view-cells.rule.ts'

const exported = (cell: OwnCell): string | number => ('amount' in cell ? cell.amount : cell.lines.join('\n'))
const widths = [12, 32, 26, 40, 44, 32, 14, 34, 40, 18]

/** The same cells as on the page, with the group that the page says in a heading as the first column. */
export function exportOwnSheet({ columns, rows, total }: OwnSheet) {
  const line = (group: string, { cells }: OwnRow) => [group, ...cells.map(exported)]
  return {
    columns: ['Läge', ...columns].map((heading, index) => ({ heading, width: widths[index] ?? 20 })),
    rows: [...rows.map((row) => line(groupNames[row.group], row)), line('', total)],
  }
}
