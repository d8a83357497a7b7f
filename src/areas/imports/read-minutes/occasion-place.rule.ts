import type { Found, Passage } from '../reading.ts'
import { findDays } from './dates.rule.ts'
import { labelOf } from './labels.rule.ts'
import type { Line } from './line.ts'
import { foundIn, withoutMarks, wordsIn } from './passage.rule.ts'
import { findTimes } from './times.rule.ts'

/** The place that no label tells: on the title's line or the next, or beside or under the line with the day. */
export const placeWithoutLabel = (
  text: string,
  title: Passage | undefined,
  dated: Line | undefined,
  header: readonly Line[],
): Found<string> | undefined =>
  placeAtTop(text, title, header) ??
  placeBeside(text, dated) ??
  placeRemote(text, dated) ??
  placeUnder(text, dated, header)

/** `2021-05-06 kl. 18 Zoom`: where nobody goes, on the line with the day. */
function placeRemote(text: string, dated: Line | undefined): Found<string> | undefined {
  const match =
    dated && dated.words.length < 120 && /(?<=[\s,])(?:Teams|Zoom|Skype)(?:[\s-]?möte)?(?=[\s.,]|$)/u.exec(dated.words)
  const start = dated && match ? dated.start + match.index : 0
  return match ? foundIn(text, { start, end: start + match[0].length }, false) : undefined
}

/** `… styrelsemöte 3 maj 2024 på Rådhuset i Norrby`, on the title's line or the next. */
function placeAtTop(text: string, title: Passage | undefined, header: readonly Line[]): Found<string> | undefined {
  const near = header.filter((line) => title && line.end >= title.start).slice(0, 2)
  for (const line of near) {
    const day = findDays(text, line)[0]
    const words = wordsIn(text, { start: day?.passage.end ?? line.start, end: line.end })
    const match = (day ? placeAfterDay : placeAlone).exec(words.slice(0, 200))
    if (!match) continue
    const start = (day?.passage.end ?? line.start) + match[0].length
    const stop = words.slice(match[0].length).search(/[.;]\s|[.,;]$|,?\s(?:kl|den)\.?\s/u)
    return foundIn(text, { start, end: stop < 0 ? line.end : start + stop }, false)
  }
  return undefined
}
/** `Tisdag 4 maj kl 9-11.30, Polishuset`: after the time, on a line without a label. */
function placeBeside(text: string, dated: Line | undefined): Found<string> | undefined {
  if (!dated || labelOf(dated) || dated.words.length > 120) return undefined
  const time = findTimes(text, dated, daysIn(text, dated))[0]
  return time && /^,\s\p{Lu}/u.test(wordsIn(text, { start: time.passage.end, end: dated.end }))
    ? placeIn(text, { start: time.passage.end, end: dated.end })
    : undefined
}

/** A short line of its own under the line with the day: `2009-11-03 kl 13.00-15.15`, then `Länsstyrelsen, Falun`. */
function placeUnder(text: string, dated: Line | undefined, header: readonly Line[]): Found<string> | undefined {
  if (!dated) return undefined
  const [below, further] = header.slice(header.indexOf(dated) + 1)
  const isTimed = below !== undefined && onlyTime.test(below.words)
  const next = isTimed ? further : below
  if (!next || next.isAfterBlank || next.words.length > 60 || labelOf(dated) || labelOf(next)) return undefined
  if (!/^\p{Lu}/u.test(next.words) || /\d$|[.:]$/u.test(next.words)) return undefined
  return isTimed || findTimes(text, dated).length > 0 ? foundIn(text, next, false) : undefined
}
const onlyTime = /^(?:kl\.?|klockan)\s?\d[\d.:]{0,4}(?:\s?[-–]\s?\d[\d.:]{0,4})?\.?$/iu

const placeAfterDay =
  /^(?:,?\s(?:kl\.?|klockan)\s?\d[\d.:]{0,4}(?:\s?[-–]\s?\d[\d.:]{0,4})?)?[\s,.]{0,4}(?:(?:[Pp]å|[Ii])\s(?=\p{Lu})|(?=["”“]\p{Lu}))/u
const placeAlone = /^(?:På|I)\s(?=\p{Lu})/u

export const daysIn = (text: string, passage: Passage) => findDays(text, passage).map((day) => day.passage)

/** What is left of the value when day and time are cut out: its first stretch that is words. */
export function placeIn(text: string, value: Passage): Found<string> | undefined {
  const days = daysIn(text, value)
  const cuts = [...days, ...findTimes(text, value, days).map((time) => time.passage)].sort((a, b) => a.start - b.start)
  let start = value.start
  for (const cut of [...cuts, { start: value.end, end: value.end }]) {
    const stretch = withoutMarks(text, { start, end: Math.max(start, cut.start) }, ' ,;:.–-/')
    if (/\p{L}{3}/u.test(wordsIn(text, stretch)) && !onlyTimeWords.test(wordsIn(text, stretch)))
      return foundIn(text, withoutTimeWords(text, stretch))
    start = cut.end
  }
  return undefined
}

const timeWords = '(?:kl|klockan|den|datum|tid|dag|måndag|tisdag|onsdag|torsdag|fredag)'
const onlyTimeWords = new RegExp(`^${timeWords}(?:en)?\\.?$`, 'iu')
const lastTimeWord = new RegExp(`[\\s,]{1,3}${timeWords}\\.?$`, 'iu')

function withoutTimeWords(text: string, stretch: Passage): Passage {
  const tail = lastTimeWord.exec(wordsIn(text, stretch))?.[0].length ?? 0
  return withoutMarks(text, { start: stretch.start, end: stretch.end - tail }, ' ,;:')
}
