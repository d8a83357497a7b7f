import type { PageLayout } from '../draft.ts'
import type { Box, Passage, SourceLine } from '../reading.ts'

/** Where on a page some words stand, in points; the first page is 1. */
export type PageBox = Box & { page: number }

/** The part of the line's box that the words take up, as if all letters were of one width. */
function cut(line: SourceLine, passage: Passage): Box {
  const length = line.end - line.start
  const from = (Math.max(passage.start, line.start) - line.start) / length
  const to = (Math.min(passage.end, line.end) - line.start) / length
  const { left, top, width, height } = line.box
  return { left: left + width * from, top, width: width * (to - from), height }
}

/** The boxes of a passage, one for each line that it touches. */
export const boxesOf = ({ lines }: Pick<PageLayout, 'lines'>, passage: Passage): PageBox[] =>
  lines
    .filter((line) => line.end > line.start && passage.start < line.end && passage.end > line.start)
    .map((line) => ({ page: line.page, ...cut(line, passage) }))
