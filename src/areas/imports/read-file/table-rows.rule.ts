/**
 * A row of a table as lines of text, its columns parted by tabs. A cell may hold several lines: where every such cell has
 * as many, they are rows of their own (names beside their roles); else the lines follow on the cell's first one.
 */
export function rowLines(cells: readonly string[]): string[] {
  const split = cells.map((cell) =>
    cell
      .replaceAll('\t', ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
  const heights = new Set(split.map((lines) => lines.length).filter((height) => height > 1))
  const several = split.filter((lines) => lines.length > 1).length
  const [height = 1] = heights
  if (several < 2 || heights.size > 1)
    return split
      .map((lines) => lines.join('\n'))
      .join('\t')
      .trimEnd()
      .split('\n')
  return Array.from({ length: height }, (_, at) =>
    split
      .map((lines) => lines[at] ?? '')
      .join('\t')
      .trimEnd(),
  )
}
