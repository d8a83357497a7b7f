/** A document before it is a file: what stands where, whatever kind of file it becomes. */
export type Sheet = {
  title: string
  /** To the left and the right on each page; PAGE and PAGES stand for numbers. */
  head: readonly [string, string]
  foot: readonly [string, string]
  blocks: readonly SheetBlock[]
  /** In points. */
  size: number
}

/** Words may hold line breaks. */
export type SheetBlock =
  | { kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'line' | 'bold'; words: string }
  | { kind: 'points'; entries: readonly string[]; mark: '•' | '–' | '1.' }
  /** `widths` are shares of the page's width. */
  | { kind: 'columns'; rows: readonly (readonly string[])[]; widths: readonly number[]; isRuled: boolean }
  | { kind: 'gap' }
  | { kind: 'page-break' }

export const title = (words: string): SheetBlock => ({ kind: 'title', words })
export const heading = (words: string): SheetBlock => ({ kind: 'heading', words })
export const subheading = (words: string): SheetBlock => ({ kind: 'subheading', words })
export const paragraph = (words: string): SheetBlock => ({ kind: 'paragraph', words })
export const line = (words: string): SheetBlock => ({ kind: 'line', words })
export const bold = (words: string): SheetBlock => ({ kind: 'bold', words })
export const points = (mark: '•' | '–' | '1.', entries: readonly string[]): SheetBlock => ({
  kind: 'points',
  entries,
  mark,
})
export const gap: SheetBlock = { kind: 'gap' }
export const pageBreak: SheetBlock = { kind: 'page-break' }

export const columns = (
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  isRuled = false,
): SheetBlock => ({
  kind: 'columns',
  ...{ rows, widths, isRuled },
})
