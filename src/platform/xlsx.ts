import writeExcelFile from 'write-excel-file/node'

export type XlsxCell = string | number | null
export type XlsxSheet = {
  name: string
  columns: readonly { heading: string; width: number }[]
  rows: readonly (readonly XlsxCell[])[]
  /** The last row sums up the others. */
  hasTotal?: boolean
}

/** One sheet as a spreadsheet file (Office Open XML), laid out to be read: headings that stay, text that wraps. */
export const writeXlsx = ({ name, columns, rows, hasTotal = false }: XlsxSheet): Promise<Buffer> =>
  writeExcelFile(
    [
      columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const, wrap: true })),
      ...rows.map((row, index) => row.map((cell) => cellOf(cell, hasTotal && index === rows.length - 1))),
    ],
    {
      sheet: name,
      orientation: 'landscape',
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
    },
  ).toBuffer()

function cellOf(value: XlsxCell, isTotal: boolean) {
  if (value === null || value === '') return null
  const style = { alignVertical: 'top' as const, ...(isTotal ? { fontWeight: 'bold' as const } : {}) }
  return typeof value === 'number'
    ? { value, type: Number, format: '#,##0', ...style }
    : { value, type: String, wrap: true, ...style }
}
