import { firstCaptured } from '../captured.rule.ts'
import { enumerated, once } from '../enumeration.rule.ts'
import type { PageList, PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn } from '../text.rule.ts'
import type { PromisePage } from './promise-page.ts'

const list = '(?<it>[^.:;!?]{3,300})'
const areas =
  '(?:fokusområden(?:a)?|prioriterade\\s(?:områden(?:a)?|frågor|problem)|insatsområden(?:a)?|problemområden(?:a)?|målområden(?:a)?|utvecklingsområden(?:a)?|områden(?:a)?)'
/** In what words a sentence names the areas of focus; `it` is their enumeration. Add a wording here. */
const wordings: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${areas}[^.:;]{0,90}?(?::|\\s(?:är|blir|blev|utgörs av))\\s{1,3}${list}`, 'diu'),
  new RegExp(`(?<!\\p{L})i\\sfokus\\s(?:[\\p{L}]+\\s){0,2}?(?:står|ligger|är|finns|sätts)\\s{1,3}${list}`, 'diu'),
  new RegExp(
    `(?<!\\p{L})(?:riktas|inriktas|inriktar\\ssig|fokuserar|fokuseras|koncentreras|prioriteras|läggs\\sfokus|ligger\\sfokus|fokus\\s(?:ligger|läggs))\\s(?:[\\p{L}]+\\s){0,3}?(?:mot|på|kring)\\s{1,3}${list}`,
    'diu',
  ),
  new RegExp(`^(?:\\p{L}+\\s)?fokus(?:\\spå|\\s\\d{4}(?:[-–]\\d{2,4})?)?:\\s{1,3}${list}`, 'diu'),
]
const notAnArea = /(?<!\p{L})(?:lovar|ska|löfte\p{L}*|att)(?!\p{L})/iu
const restOfSentence = /,?\s(?:säger|menar|där|vilket|vilka|som|under\s(?:19|20)\d\d|enligt|för att)(?!\p{L})/u
/** NB what is named last in the lead is what the list holds: `Löftet har tre områden:`, `Löften för våra områden:`. */
const opensList = new RegExp(
  `(?<!\\p{L})(?:${areas}|i\\sfokus|^fokus)(?!\\p{L})(?!.*(?:löfte|lovar|åtgärd|aktivitet|insatser))`,
  'iu',
)
const labelled = /^(?:fokusområde|prioriterat område|insatsområde|område)\s?\d{0,2}\s?[:.–-]\s?(?<it>\S.{2,100})$/diu
const mostWords = 12

/** The areas that the cooperation is aimed at (sv. fokusområden): told in a sentence, in a list, or by headings. */
export function focusAreasOf(page: PromisePage): Found<string>[] {
  const told = page.sentences.flatMap((sentence) => toldIn(page.text, sentence))
  const listed = page.lists
    .filter(isListOfAreas)
    .flatMap(({ points }) => points.map((point) => nameOf(page.text, point)))
  const found = [...told, ...listed, ...underHeading(page), ...byHeadings(page)].filter((area) => area !== undefined)
  return once(found.filter(({ value }) => value.split(' ').length <= mostWords && !notAnArea.test(value)))
}

function toldIn(text: string, sentence: Passage): Found<string>[] {
  const span = firstCaptured(text, sentence, wordings)
  if (!span) return []
  const rest = text.slice(span.start, span.end).search(restOfSentence)
  return enumerated(text, rest > 0 ? { ...span, end: span.start + rest } : span)
}

/** The list's own lead tells, or the heading over it when nothing stands between. */
export const isListOfAreas = ({ lead }: PageList): boolean =>
  lead !== undefined && opensList.test(lastSentence(lead.words))

const lastSentence = (words: string) =>
  words
    .slice(-200)
    .split(/[.!?]\s/u)
    .at(-1) ?? ''

/** `Trafik – färre ska köra för fort` is called Trafik. */
function nameOf(text: string, point: PagePart): Found<string> | undefined {
  const words = text.slice(point.start, Math.min(point.end, point.start + 200))
  const end = words.search(/\.\s|\.$|:\s|\s[–—-]\s/u)
  return foundIn(text, end > 0 ? { start: point.start, end: point.start + end } : point)
}

/** Short lines without marks, right under a heading that announces areas. */
function underHeading({ text, parts }: PromisePage): (Found<string> | undefined)[] {
  return parts.flatMap((part, index) => {
    if (part.kind !== 'heading' || !opensList.test(part.words) || part.words.length > 60) return []
    const rows: PagePart[] = []
    for (const next of parts.slice(index + 1, index + 12)) {
      if (next.kind !== 'heading' || (rows.length > 0 && next.isBlockStart)) break
      rows.push(next)
    }
    return rows.length > 1 ? rows.map((row) => foundIn(text, row)) : []
  })
}

const byHeadings = ({ text, parts }: PromisePage): (Found<string> | undefined)[] =>
  parts
    .filter(({ kind }) => kind === 'heading' || kind === 'point')
    .flatMap((part) => {
      const span = firstCaptured(text, part, [labelled])
      return span ? [foundIn(text, span)] : []
    })
