import type { Found, Passage } from '../reading.ts'
import type { Block } from './blocks.rule.ts'
import { valueOf } from './blocks.rule.ts'
import { findDays, formatDay } from './dates.rule.ts'
import type { LabelKind } from './labels.ts'
import type { Line } from './line.ts'
import { foundIn, readAs, withoutMarks, wordsIn } from './passage.rule.ts'
import { findTimes, type WrittenTime } from './times.rule.ts'

/** When and where the meeting was held. */
export type Occasion = { date?: Found<string>; start?: Found<string>; end?: Found<string>; place?: Found<string> }

const isOneOf = (kinds: readonly LabelKind[]) => (block: Block) => kinds.includes(block.kind)

/** Reads the labelled values first; a day may also stand in the title or, last, anywhere above the first item. */
export function occasionOf(
  text: string,
  blocks: readonly Block[],
  title: Passage | undefined,
  header: readonly Line[],
): Occasion {
  const timed = blocks.filter(isOneOf(['date', 'place-and-time'])).map(timedValue)
  const placed = blocks.filter(isOneOf(['place', 'place-and-time'])).map(valueOf)
  const date =
    dateIn(text, timed, true) ??
    dateIn(text, [...(title ? [title] : []), ...placed], true) ??
    dateIn(text, header, false)
  const time = timeIn(text, [...timed, ...placed, ...(title ? [title] : [])])
  const place = placed.map((passage) => placeIn(text, passage)).find((found) => found !== undefined)
  return {
    ...(date ? { date } : {}),
    ...(time ? { start: readAs(time.start, time.startPassage) } : {}),
    ...(time?.end && time.endPassage ? { end: readAs(time.end, time.endPassage) } : {}),
    ...(place ? { place } : {}),
  }
}

/** Day and time may be told on two lines under one label. */
function timedValue(block: Block): Passage {
  const value = valueOf(block)
  const [next] = block.following
  return next && !next.isAfterBlank ? { start: value.start, end: Math.max(value.end, next.end) } : value
}

function dateIn(text: string, passages: readonly Passage[], isSure: boolean): Found<string> | undefined {
  for (const passage of passages)
    for (const day of findDays(text, passage)) {
      const date = formatDay(day)
      if (date) return readAs(date, day.passage, isSure)
    }
  return undefined
}

function timeIn(text: string, passages: readonly Passage[]): WrittenTime | undefined {
  return passages.flatMap((passage) => findTimes(text, passage, daysIn(text, passage)))[0]
}

const daysIn = (text: string, passage: Passage) => findDays(text, passage).map((day) => day.passage)

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
