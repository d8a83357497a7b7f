import { readLetters } from '#platform/decode-text.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { SourceText } from '../reading.ts'
import { longestText, mostPages } from './limits.ts'
import { withoutControls } from './stray-controls.rule.ts'

/** A text file in any common encoding. It is one page, unless form feeds part it into several. */
export function plainText(bytes: Uint8Array): Result<SourceText, 'too-long'> {
  // UTF-16 takes two bytes a letter: anything longer than this is too long whatever it says, and is not decoded at all.
  if (bytes.length > 2 * longestText) return refuse('too-long')
  const { text: written, isSure } = readLetters(bytes)
  const text = withoutControls(written)
  const pages = pagesIn(text)
  if (pages.length > mostPages) return refuse('too-long')
  return ok(isSure ? { text, pages } : { text, pages, hasDoubtfulLetters: true })
}

function pagesIn(text: string): SourceText['pages'] {
  let start = 0
  return text.split('\f').map((page) => {
    const passage = { start, end: start + page.length }
    start = passage.end + 1
    return passage
  })
}
