import type { ComponentChildren } from 'preact'

type DataTableProps = {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly ComponentChildren[])[]
  hideCaption?: boolean | undefined
  /** Columns of figures, counted from 0: set to the right. */
  figures?: readonly number[] | undefined
}

/**
 * A real table whose rows become cards with labels on a narrow screen. The roles are written out, because some
 * browsers forget that it is a table when the styles make cards of it. The first cell names its row. What stands in a cell
 * is kept together, so that a card sets it beside its label as one thing.
 */
export const DataTable = ({ caption, columns, rows, hideCaption = false, figures = [] }: DataTableProps) => (
  <table class="ds-table data-table" role="table">
    <caption class={hideCaption ? 'ds-sr-only' : undefined}>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column, index) => (
          <th key={column} scope="col" role="columnheader" class={figures.includes(index) ? 'figure' : undefined}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((cells, row) => (
        <tr key={row} role="row">
          {cells.map((cell, index) => (
            <Cell key={index} isFirst={index === 0} label={columns[index] ?? ''} isFigure={figures.includes(index)}>
              {cell}
            </Cell>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

type CellProps = { isFirst: boolean; isFigure: boolean; label: string; children: ComponentChildren }

function Cell({ isFirst, isFigure, label, children }: CellProps) {
  // A cell with nothing in it stays truly empty: a card leaves it out.
  const kept = children ? <div>{children}</div> : children
  const attributes = { 'data-label': label, class: isFigure ? 'figure' : undefined }
  return isFirst ? (
    <th scope="row" role="rowheader" {...attributes}>
      {kept}
    </th>
  ) : (
    <td role="cell" {...attributes}>
      {kept}
    </td>
  )
}
