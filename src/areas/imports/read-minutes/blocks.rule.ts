import type { Passage } from '../reading.ts'
import { labelOf, type LabelMark } from './labels.rule.ts'
import type { Line } from './line.ts'

/** A label with the lines it covers: the rest of its own line and those that follow, up to the next label. */
export type Block = LabelMark & { lineNumber: number; following: readonly Line[] }

/** The labelled blocks among the lines. `stops`: line numbers where something else begins. */
export function blocksOf(lines: readonly Line[], stops: ReadonlySet<number>): Block[] {
  const blocks: Block[] = []
  const ends: number[] = []
  for (const [lineNumber, line] of lines.entries()) {
    const mark = labelOf(line)
    if (mark || stops.has(lineNumber)) ends.push(lineNumber)
    if (mark) blocks.push({ ...mark, lineNumber, following: [] })
  }
  let at = 0
  return blocks.map((block) => {
    while ((ends[at] ?? lines.length) <= block.lineNumber) at += 1
    return { ...block, following: lines.slice(block.lineNumber + 1, ends[at] ?? lines.length) }
  })
}

/** One value: the rest of the label's line (going on in the next after a comma) or, if that is empty, the next line. */
export function valueOf(block: Block): Passage {
  const [next] = block.following
  const { start, end } = block.value
  if (start >= end) return next ? { start: next.start, end: next.end } : block.value
  return block.goesOn && next && !next.isAfterBlank ? { start, end: next.end } : { start, end }
}
