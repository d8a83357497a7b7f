import { ok, refuse, type Result } from '#platform/result.ts'
import type { SourceText, UnreadableReason } from '../reading.ts'
import { fileFormat } from './file-format.rule.ts'
import { decodeText } from '#platform/decode-text.ts'
import { readPdf } from './pdf.source.ts'

/** Largest file that is read, in bytes (25 MB). */
export const largestFile = 25_000_000

/** `password` opens a locked PDF; `timeLimit` is the longest a PDF may take, in milliseconds. */
export type ReadOptions = { password?: string; timeLimit?: number }

/** Turns a file into text. What it is, is told by its bytes and never by its name. */
export async function readSource(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<SourceText, UnreadableReason>> {
  if (bytes.length > largestFile) return refuse('too-large')
  const format = fileFormat(bytes)
  if (format === 'pdf') return readPdf(bytes, options)
  if (format !== 'text') return refuse(format === 'empty' ? 'empty' : 'unknown-format')
  const text = decodeText(bytes)
  if (text.trim() === '') return refuse('empty')
  return ok({ text, pages: pagesIn(text) })
}

/** A text file is one page, unless form feeds part it into several. */
function pagesIn(text: string): SourceText['pages'] {
  let start = 0
  return text.split('\f').map((page) => {
    const passage = { start, end: start + page.length }
    start = passage.end + 1
    return passage
  })
}
