import type { Passage } from '../reading.ts'
import type { Line } from './line.ts'
import { matchesIn, wordsIn } from './passage.rule.ts'

const fullStop = /[.!?]["”»)]?\s{1,5}(?=["”»(•▪-]?\s?[\p{Lu}\d•▪]|att\s)/gu
const shortening =
  /(?:(?<!\p{L})(?:kl|ca|dnr|nr|bl\.a|m\.fl|t\.ex|p\.g\.a|t\.o\.m|fr\.o\.m|ordf|jfr|resp|tel|kap|s\.k|\p{L})|\b\d{1,2})\.$/iu

/** A stretch of lines that belong together: no empty line and no new point between them. */
export type Paragraph = Passage & { lines: readonly Line[] }

/** A page's head or foot inside an item. */
const pageMark = /^(?:Sida\s\d|Dnr:?\s|Diarienr|- -)/u
const startsPoint = /^(?:[•▪*·–-]\s?\S|\d{1,2}[.)]\s|[a-zåäö]\)\s|[Aa]tt\s)/u

const clause = /^att\s/u
const opensClauses = /(?:[.:;–-]|(?<!\p{L})(?:beslutar|beslutade|beslutas|beslutades|besluta|beslöt|beslut))$/iu

/** A line that begins with a small 'att' may be one of several clauses, or a sentence that was broken at the margin. */
const isBrokenSentence = (line: Line, before: Line): boolean =>
  clause.test(line.words) && !clause.test(before.words) && !opensClauses.test(before.words.trimEnd())

export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const before = last?.at(-1)
    const startsAnew =
      line.isAfterBlank ||
      pageMark.test(line.words) ||
      (startsPoint.test(line.words) && !(before && isBrokenSentence(line, before)))
    if (!last || startsAnew) paragraphs.push([line])
    else last.push(line)
  }
  return paragraphs.map((own) => ({ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, lines: own }))
}

/** The sentences of a passage. A shortening (`kl.`, `p.g.a.`) ends no sentence. */
export function sentencesIn(text: string, within: Passage): Passage[] {
  const sentences: Passage[] = []
  let start = within.start
  if (!/[.!?]/u.test(wordsIn(text, within))) return start < within.end ? [within] : []
  for (const { match, passage } of matchesIn(text, within, fullStop)) {
    const end = passage.start + match[0].trimEnd().length
    const isBeforeClause = clause.test(wordsIn(text, { start: passage.end, end: passage.end + 4 }))
    if (!isBeforeClause && shortening.test(wordsIn(text, { start: Math.max(start, end - 12), end }))) continue
    sentences.push({ start, end })
    start = passage.end
  }
  return start < within.end ? [...sentences, { start, end: within.end }] : sentences
}
