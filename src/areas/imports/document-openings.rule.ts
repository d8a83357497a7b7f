import type { SourceText } from './reading.ts'
import { matchesIn, trimmed } from './text.rule.ts'

/** Where another document may begin. `isMarked`: something parts it from what stands before. */
export type Opening = { start: number; isMarked: boolean }

const title =
  /^[ \t]{0,40}(?<mark>bilaga(?:[ \t]?(?:\d{1,2}|\p{Lu}))?(?:[ \t]?[:.–-][ \t]?|[ \t]{1,3}))?(?:minnesanteckningar|mötesanteckningar|(?:sammanträdes|besluts|mötes)?protokoll|kallelse|föredragningslista|(?:lokal[ \t])?(?:samverkans)?överenskommelse|samverkansavtal|samarbetsavtal|avtal om samverkan|avsiktsförklaring|medborgarlöften?|trygghetslöften?|pressmeddelande|trygghets(?:undersökning|mätning)(?:en)?)(?!\p{L})[^\n]{0,100}$/gimu
const endsSentence = /[.,;:?!]\s*$/u
/** What stands last before a document of its own: the word appendix, a ruled line, the head of a forwarded letter. */
const parting = /^(?:bilaga(?:\s?(?:\d{1,2}|\p{Lu}))?:?|(?:[-_=*~]\s?){5,}|-{3,}.{1,60}-{3,})$/iu
/** A text with more of them than this has its title at the head of every page. */
const mostOpenings = 60
/** Until here it is still the first document that begins, unless something parts them; in characters. */
const firstBegins = 200
const longestLook = 200

/**
 * Where a line stands by itself that is the title of a document. One that comes back (the head of a page) counts only the
 * first time, and not when the whole is called so.
 */
export function openingsIn(source: SourceText): Opening[] {
  const { text } = source
  const pageStarts = new Set(source.pages.length > 1 ? source.pages.map((page) => trimmed(text, page).start) : [])
  const seen = new Set<string>()
  return matchesIn(text, { start: 0, end: text.length }, title)
    .flatMap(({ match, passage }) => {
      const line = trimmed(text, passage)
      const key = match[0].trim().toLowerCase().replaceAll(/\d+/gu, '#')
      const isNew = !seen.has(key) && seen.add(key) !== undefined
      if (!isNew || line.start === 0 || endsSentence.test(match[0])) return []
      const before = text.slice(Math.max(0, passage.start - longestLook), passage.start)
      const mark = match.groups?.['mark'] ?? ''
      const isMarked = mark !== '' || pageStarts.has(line.start) || parting.test(lastLineOf(before))
      const isApart = line.start >= firstBegins && /\n\s*\n$/u.test(before)
      return isMarked || isApart ? [{ start: line.start + mark.length, isMarked }] : []
    })
    .slice(0, mostOpenings)
}

const lastLineOf = (words: string) => words.trimEnd().split('\n').at(-1)?.trim() ?? ''
