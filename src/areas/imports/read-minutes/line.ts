import type { Passage } from '../reading.ts'

/** A line with words on it, without the space around them. Blank lines are gone, but the line after one knows. */
export type Line = Passage & { words: string; isAfterBlank: boolean }
