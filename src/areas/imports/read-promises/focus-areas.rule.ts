import { captured, firstCaptured } from '../captured.rule.ts'
import { enumerated, once } from '../enumeration.rule.ts'
import type { PageList, PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn } from '../text.rule.ts'
import type { PromisePage } from './promise-page.ts'
import { rowsOf } from './promise-columns.rule.ts'
import { areaMeans, namedAreas } from './promise-rows.rule.ts'
import { opensWithGiver, tellsDuty } from './promise-sentences.rule.ts'
import { giverHeading, opensOther, opensPromises, ownHeading } from './promise-words.ts'

const list = '(?<it>[^.:;!?]{3,300})'
const areas =
  '(?:fokusområden(?:a)?|(?:följande|tre|två|fyra|fem|dessa|största)\\s(?:problem|frågor|utmaningar)|prioriterade\\s(?:områden(?:a)?|frågor|problem)|insatsområden(?:a)?|problemområden(?:a)?|målområden(?:a)?|utvecklingsområden(?:a)?|områden(?:a)?)'
/** In what words a sentence names the areas of focus; `it` is their enumeration. Add a wording here. */
const wordings: readonly RegExp[] = [
  new RegExp(`^${areas}:\\s{1,3}(?<it>[^.:!?]{3,200};[^.:!?]{3,200})$`, 'diu'),
  new RegExp(
    `(?<!\\p{L})${areas}[^.:;]{0,90}?(?::|\\s(?:är|blir|blev|utgörs av))\\s{1,3}(?!i\\sfokus\\s)${list}`,
    'diu',
  ),
  new RegExp(`(?<!\\p{L})i\\sfokus\\s(?:[\\p{L}]+\\s){0,2}?(?:står|ligger|är|finns|sätts)\\s{1,3}${list}`, 'diu'),
  new RegExp(
    `(?<!\\p{L})(?:riktas|inriktas|inriktat|inriktade|inriktar\\ssig|fokuserar|fokusera|satsar|fokuseras|koncentreras|prioriteras|läggs\\sfokus|ligger\\sfokus|fokus\\s(?:ligger|läggs))\\s(?:[\\p{L}]+\\s){0,3}?(?:mot|på|kring)(?:\\sföljande(?:\\s\\p{L}+)?:)?\\s{1,3}${list}`,
    'diu',
  ),
  new RegExp(
    `(?:enats|valt|överens|beslutat)\\s(?:om\\s)?att\\s(?:särskilt\\s)?(?:prioritera|satsa\\spå|arbeta\\smed)\\s${list}`,
    'diu',
  ),
  new RegExp(
    `^fokus(?:\\s(?:för|under))?\\s(?:19|20)\\d\\d(?:\\s?[-–]\\s?\\d{2,4})?\\s(?:är|blir|ligger\\spå)\\s{1,3}${list}`,
    'diu',
  ),
  new RegExp(`^(?:\\p{L}+\\s)?fokus(?:\\spå|\\s\\d{4}(?:[-–]\\d{2,4})?)?:\\s{1,3}${list}`, 'diu'),
]
const notAnArea = /(?<!\p{L})(?:lovar|ska|löfte\p{L}*|att)(?!\p{L})/iu
const restOfSentence =
  /,\ssom\s|\ssom\s(?=(?:är|har|ska|kommer|gäller|finns|berör|upplevs|prioriteras|vi|kommunen|polisen)\s)|,?\s(?:säger|menar|där|vilket|vilka|under\s(?:19|20)\d\d|enligt|för att)(?!\p{L})/u
/** NB what is named last in the lead is what the list holds: `Löftet har tre områden:`, `Löften för våra områden:`. */
const opensList = new RegExp(
  `(?<!\\p{L})(?:${areas}|i\\sfokus|^fokus|(?:prioriterar|fokuserar|satsar)\\s(?:vi|parterna)(?:\\spå)?:?$)(?!\\p{L})(?!.*(?:löfte|lovar|åtgärd|aktivitet|insatser))`,
  'iu',
)
const labelled =
  /^(?:fokusområde|prioriterat område|insatsområde|område|tema)\s?\d{0,2}\s?[:.–-]\s?(?<it>\S.{2,100})$/diu
const mostWords = 12

/** The areas that the cooperation is aimed at (sv. fokusområden): told in a sentence, in a list, or by headings. */
export function focusAreasOf(page: PromisePage): Found<string>[] {
  const told = page.sentences.flatMap((sentence) => toldIn(page.text, sentence))
  const listed = page.lists
    .filter(isListOfAreas)
    .flatMap(({ points }) => points.map((point) => nameOf(page.text, point)))
  const found = [
    ...told,
    ...listed,
    ...underHeading(page),
    ...byHeadings(page),
    ...meant(page),
    ...rowsOf(page).areas,
    ...namedAreas(page).map(({ area }) => area),
    ...byPromisesUnder(page),
    ...byTitledLists(page),
  ].filter((area) => area !== undefined)
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

/** `Polisiär närvaro, innebär att …` */
const meant = ({ text, parts }: PromisePage): (Found<string> | undefined)[] =>
  parts.flatMap((part) => {
    const isOfIt = part.kind === 'paragraph' && !/löft|^det|^detta/iu.test(part.words.slice(0, 60))
    const match = isOfIt ? captured(text, part, areaMeans)?.match : undefined
    const end = match?.groups?.['area']?.length
    return end ? [foundIn(text, { start: part.start, end: part.start + end })] : []
  })

/** `Löfte 2024 – unga` over a list */
const titledList = /^(?:löften?|åtagande)(?:\s(?:för\s)?(?:19|20)\d\d|\s?\d{1,2})?\s?[:.–-]\s(?<it>.{3,60})$/diu

function byTitledLists({ text, parts }: PromisePage): (Found<string> | undefined)[] {
  return parts.flatMap((part, index) => {
    const span =
      part.kind === 'heading' && parts[index + 1]?.kind === 'point'
        ? firstCaptured(text, part, [titledList])
        : undefined
    return span ? [foundIn(text, span)] : []
  })
}

const noArea =
  /löfte|åtagande|^(?:mer|läs|kontakt|nyhet|\d)|^(?:(?:fokus|insats)?område|prioriterat område|tema)\s\d|^(?:så|vad|hur|när|vi|polisen|kommunen|gemensam\p{L}*|bakgrund|syfte|aktiviteter|insatser|åtgärder)(?!\p{L})|\d{4}|[:@?]/iu
const longestArea = 60

/** Two headings or more with promises right under each are areas, where nothing calls the headings promises. */
function byPromisesUnder({ text, parts }: PromisePage): (Found<string> | undefined)[] {
  const areas = parts.filter((part, index) => {
    const next = parts[index + 1]
    const isHeading = part.kind === 'heading' && part.words.length <= longestArea && part.isBlockStart
    if (!isHeading || !next || noArea.test(part.words) || giverHeading.test(part.words)) return false
    if (ownHeading.test(part.words) || opensPromises.test(part.words) || opensOther.test(part.words)) return false
    return next.kind === 'point' ? opensWithGiver.test(next.words) : next.kind !== 'quote' && tellsDuty.test(next.words)
  })
  return areas.length > 1 ? areas.map((part) => foundIn(text, part)) : []
}
