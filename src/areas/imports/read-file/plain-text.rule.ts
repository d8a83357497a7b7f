import { decodeText } from '#platform/decode-text.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { SourceText } from '../reading.ts'
import { longestText, mostPages } from './limits.ts'

/** A text file in any common encoding. It is one page, unless form feeds part it into several. */
export function plainText(bytes: Uint8Array): Result<SourceText, 'too-long'> {
  // UTF-16 takes two bytes a letter: anything longer than this is too long whatever it says, and is not decoded at all.
  if (bytes.length > 2 * longestText) return refuse('too-long')
  const text = decodeText(bytes)
  const pages = pagesIn(text)
  return pages.length > mostPages ? refuse('too-long') : ok({ text, pages })
}

function pagesIn(text: string): SourceText['pages'] {
  let start = 0
  return text.split('\f').map((page) => {
    const passage = { start, end: start + page.length }
    start = passage.end + 1
    return passage
  })
}
