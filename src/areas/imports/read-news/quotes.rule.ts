import type { PagePart } from '../page-parts.rule.ts'
import type { QuoteReading } from '../document-reading.ts'
import type { Passage } from '../reading.ts'
import { roleAndPlace, saidIn, speakerIn } from '../speaker.rule.ts'
import { foundIn, withoutMarks } from '../text.rule.ts'

const longestQuote = 1500

const quoted = /^["”“»]/u

/** What is quoted on a page (a dash or quotation marks, and `säger …`), by whom and as what. */
export const quotesIn = (text: string, parts: readonly PagePart[]): QuoteReading[] =>
  parts.filter(({ kind, words }) => kind === 'quote' || quoted.test(words)).flatMap((part) => quoteIn(text, part) ?? [])

function quoteIn(text: string, part: PagePart): QuoteReading | undefined {
  const within = { start: Math.max(part.start, part.end - longestQuote), end: part.end }
  const speaking = lastSaid(text, within)
  if (!speaking) return undefined
  const words = foundIn(text, withoutMarks(text, { start: part.start, end: speaking.start }, ' ,–—"”“»'))
  const { speaker, role } = speakerIn(text, speaking.who)
  return words && { words, ...(speaker ? { speaker } : {}), ...(role ? roleAndPlace(text, role) : {}) }
}

/** A quote may be longer than one look: it is searched from its end, where the speaker stands. */
function lastSaid(text: string, within: Passage): { start: number; who: Passage } | undefined {
  const step = 350
  for (let start = Math.max(within.start, within.end - step); ; start = Math.max(within.start, start - step)) {
    const found = saidIn(text, { start, end: within.end })
    if (found) return found
    if (start === within.start) return undefined
  }
}
