import { captured } from '../captured.rule.ts'
import { isMunicipalityName } from '../municipality-mention.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, sentencesIn, withoutMarks, wordsIn } from '../text.rule.ts'
import type { PromisePage } from './promise-page.ts'
import { opensWithGiver, tellsDuty } from './promise-sentences.rule.ts'
import { longest, opensOther, opensPromises, ownHeading } from './promise-words.ts'

const attWord = /^att\s{1,3}/iu
const lastSentence = (words: string) =>
  words
    .slice(-200)
    .split(/[.!?]\s/u)
    .at(-1) ?? ''

/** Short lines without marks after a lead that ends in a colon, each with or without a paragraph of its own. */
export function promisedUnderLead({ text, parts }: PromisePage): Found<string>[] {
  return parts.flatMap((part, index) => {
    if (isLeadOfRows(part)) return rowsUnder(parts, index).flatMap((row) => wholePart(text, row) ?? [])
    const isOwn = part.kind === 'heading' && ownHeading.test(part.words)
    return isOwn ? closeRowsUnder(parts, index).flatMap((row) => wholePart(text, row) ?? []) : []
  })
}

const isLeadOfRows = ({ words }: PagePart) =>
  words.endsWith(':') && opensPromises.test(lastSentence(words)) && !opensOther.test(words)
const mostRows = 40

function rowsUnder(parts: readonly PagePart[], index: number): PagePart[] {
  const rows: PagePart[] = []
  const isClose = parts[index + 1]?.isBlockStart === false
  for (const [step, next] of parts.slice(index + 1, index + mostRows).entries()) {
    const isDuty = next.kind === 'paragraph' && !next.isBlockStart && tellsDuty.test(next.words)
    const isStray = next.kind !== 'heading' && parts[index + step]?.kind !== 'heading' && !isDuty
    if (next.kind === 'point' || next.words.endsWith(':') || isStray || opensOther.test(next.words)) break
    if (isClose && next.isBlockStart && rows.length > 1) break
    if (next.kind === 'heading') rows.push(next)
  }
  return rows
}

const fewestWords = 3

/** Lines right under `Våra löften`, up to an empty line. NB the short words of a menu are none. */
function closeRowsUnder(parts: readonly PagePart[], index: number): readonly PagePart[] {
  const rest = parts.slice(index + 1, index + mostRows)
  const end = rest.findIndex(({ isBlockStart }) => isBlockStart)
  const rows = end < 0 ? rest : rest.slice(0, end)
  const areRows = rows.every(({ kind, words }) => kind === 'heading' && words.split(' ').length >= fewestWords)
  return rows.length > 1 && areRows ? rows : []
}

const labelled =
  /^(?:löften?|åtagande|medborgarlöfte)(?:\s(?:för\s)?(?:19|20)\d\d|\s?(?:nr|nummer)?\s?\d{1,2})?\s?[:.–-]\s(?<it>.{5,400})$/diu
/** `Polisiär närvaro, innebär att polis och kommun …`: an area and what is promised in it. */
export const areaMeans = /^(?<area>\p{Lu}[^.:;]{2,80}?),?\s(?:innebär|betyder)\satt\s(?<it>[^:]{5,500})$/diu
/** What is said of the promises is not promised. */
const tellsOfThem =
  /^(?:\p{L}*löfte(?:n|t|na)?|underlag|bakgrund|arbetet|resultatet|kontakt|läs|mer|gäller|period|parter)(?!\p{L})/iu
const ofArea = /^(?<it>\p{Lu}[^.:;–—]{2,60}?)(?::\s|\s[–—-]\s)(?=\p{Lu})/du
const label = /^(?:löfte|åtagande|period|gäller|parter|underlag|fokus|kontakt|ansvarig|syfte|mål|telefon|datum|tid)/iu
export type NamedArea = { area: Found<string>; promises: Found<string>[] }

/** `Trafik: Polisen mäter farten. Kommunen bygger farthinder.` right under a lead that opens promises. */
export function namedAreas({ text, parts }: PromisePage): NamedArea[] {
  let isOpen = false
  return parts.flatMap((part) => {
    const last = lastSentence(part.words)
    if (part.kind === 'point' || part.kind === 'quote') return []
    const span = part.kind === 'paragraph' && isOpen ? captured(text, part, ofArea) : undefined
    if (!span) {
      if (part.kind === 'heading' || part.words.endsWith(':'))
        isOpen = !opensOther.test(last) && (opensPromises.test(last) || ownHeading.test(last))
      return []
    }
    const area = foundIn(text, span.passage)
    if (!area || label.test(area.value)) return []
    const rest = { start: part.start + span.match[0].length, end: part.end }
    const promises = sentencesIn(text, rest).flatMap((one) => foundIn(text, withoutMarks(text, one, ' .;')) ?? [])
    return [{ area, promises }]
  })
}

/** Headings that tell a promise's title only; the sentence under them tells the promise. */
const numbered = /^(?:medborgar)?(?:löfte|åtagande)\s?(?:nr|nummer)?\s?\d{1,2}(?!\d)/iu
const onlyNumbered = /^(?:medborgar)?(?:löfte|åtagande)\s?(?:nr|nummer)?\s?\d{1,2}:?$/iu

/** `Löfte 2: …`, and paragraphs right under `Polisens löften`. */
export function promisedByLabel({ text, parts }: PromisePage): Found<string>[] {
  let isOwn = false
  return parts.flatMap((part, index) => {
    if (part.kind === 'heading') isOwn = ownHeading.test(part.words) || quotedNext.test(part.words)
    const next = parts[index + 1]
    if (part.kind === 'heading' && numbered.test(part.words) && next && isToldOutright(next))
      return [...outright(text, next)]
    if (part.kind === 'heading' && onlyNumbered.test(part.words) && next)
      return underNumber(text, next, parts[index + 2])
    if (part.kind === 'heading' && next?.kind === 'point' && labelled.test(part.words)) return []
    const span = part.kind === 'point' ? undefined : captured(text, part, labelled)?.passage
    if (span && !namesMunicipality(wordsIn(text, span))) return foundIn(text, withoutMarks(text, span, ' .;')) ?? []
    const meant =
      part.kind === 'paragraph' && !/löft|^det|^detta/iu.test(part.words.slice(0, 60))
        ? captured(text, part, areaMeans)?.passage
        : undefined
    if (meant) return foundIn(text, withoutMarks(text, firstSentence(text, meant), ' .;')) ?? []
    if (!isOwn || part.kind !== 'paragraph' || tellsOfThem.test(part.words) || ofArea.test(part.words)) return []
    const sentences = sentencesIn(text, part)
    if (sentences.length > 1 && sentences.every((one) => opensWithGiver.test(wordsIn(text, one).slice(0, 120))))
      return sentences.flatMap((one) => foundIn(text, withoutMarks(text, one, ' .;')) ?? [])
    return tellsDuty.test(part.words) || part.words.length >= longest
      ? outright(text, part)
      : (wholePart(text, part) ?? [])
  })
}

/** What stands under `Löfte 2`: a paragraph that tells the promise, or a title with or without such a paragraph. */
function underNumber(text: string, next: PagePart, after: PagePart | undefined): Found<string>[] {
  if (next.kind === 'paragraph') return oneOrNone(wholePart(text, { ...next, ...firstSentence(text, next) }))
  if (next.kind !== 'heading' || numbered.test(next.words)) return []
  return after && !after.isBlockStart && isToldOutright(after)
    ? outright(text, after)
    : oneOrNone(wholePart(text, next))
}

const oneOrNone = (found: Found<string> | undefined) => (found ? [found] : [])

const namesMunicipality = (words: string) =>
  isMunicipalityName(words) || /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s(?:[Kk]ommun|[Ss]tad)$/u.test(words)

const isToldOutright = (part: PagePart) => part.kind === 'paragraph' && tellsDuty.test(part.words)
const firstSentence = (text: string, within: Passage): Passage => sentencesIn(text, within)[0] ?? within

/** The sentences of a paragraph in which a giver says what it will do. */
export const outright = (text: string, part: PagePart): Found<string>[] =>
  sentencesIn(text, part)
    .filter((sentence) => tellsDuty.test(wordsIn(text, sentence).slice(0, 200)))
    .flatMap((sentence) => {
      const lead =
        /^(?:vi|därför)?\s?(?:lovar|åtar oss)\s(?:vi\s)?(?:att\s)?/iu.exec(wordsIn(text, sentence))?.[0].length ?? 0
      return foundIn(text, withoutMarks(text, { ...sentence, start: sentence.start + lead }, ' .;')) ?? []
    })

const quotedNext = /löfte(?:t|n|na)?(?:\s(?:för\s)?\d{4})?(?:\slyder|\sär)?:$/iu

function wholePart(text: string, part: PagePart): Found<string> | undefined {
  const words = wordsIn(text, part)
  const start = part.start + (attWord.exec(words)?.[0].length ?? 0)
  return foundIn(text, withoutMarks(text, { start, end: Math.min(part.end, start + longest) }, ' .;'))
}
