import { captured } from '../captured.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { QuoteReading } from '../document-reading.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, isRole, withoutMarks, wordsIn } from '../text.rule.ts'

const said =
  /[,.!?"”]\s(?:säger|sade|menar|berättar|förklarar|konstaterar|understryker|tycker)\s(?<it>[^.:;!?]{3,160}?)(?:\.|$)/du
const fullName = /\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}[\p{L}-]+|von|af|de)){1,3}/u
const partyLetters = /\s?\(\p{Lu}{1,3}\)/u
const longestQuote = 1500

/** What is quoted on a page (a dash and `säger …`), by whom and as what. */
export const quotesIn = (text: string, parts: readonly PagePart[]): QuoteReading[] =>
  parts.filter(({ kind }) => kind === 'quote').flatMap((part) => quoteIn(text, part) ?? [])

function quoteIn(text: string, part: PagePart): QuoteReading | undefined {
  const within = { start: Math.max(part.start, part.end - longestQuote), end: part.end }
  const speaking = lastSaid(text, within)
  if (!speaking) return undefined
  const words = foundIn(text, withoutMarks(text, { start: part.start, end: speaking.start }, ' ,–—"”'))
  return words && { words, ...speakerIn(text, speaking.who) }
}

/** A quote may be longer than one look: it is searched from its end, where the speaker stands. */
function lastSaid(text: string, within: Passage): { start: number; who: Passage } | undefined {
  const step = 350
  for (let start = Math.max(within.start, within.end - step); ; start = Math.max(within.start, start - step)) {
    const found = captured(text, { start, end: within.end }, said)
    if (found) return { start: start + found.match.index + 1, who: found.passage }
    if (start === within.start) return undefined
  }
}

/** `landshövding Anna Ek`, `Anna Ek, landshövding`, `kommunstyrelsens ordförande (M) Anna Ek`. */
export function speakerIn(text: string, who: Passage): { speaker?: Found<string>; role?: Found<string> } {
  const words = wordsIn(text, who)
  const match = fullName.exec(words)
  if (!match) return {}
  const titles = /^(?:\S+\s)+?(?=\p{Lu})/u.exec(match[0])?.[0] ?? ''
  const nameStart = who.start + match.index + (isRole(titles.trim().toLowerCase()) ? titles.length : 0)
  const nameEnd = who.start + match.index + match[0].length
  const speaker = foundIn(text, { start: nameStart, end: nameEnd })
  const lead = words.slice(0, nameStart - who.start)
  const party = partyLetters.exec(lead)
  const before = { start: who.start, end: party ? who.start + party.index : nameStart }
  const after = withoutMarks(text, { start: nameEnd, end: who.end }, ' ,–—-')
  const role = foundIn(text, withoutMarks(text, before, ' ,')) ?? foundIn(text, after)
  return { ...(speaker ? { speaker } : {}), ...(role ? { role } : {}) }
}
