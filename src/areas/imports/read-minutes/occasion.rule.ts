import type { Found, Passage } from '../reading.ts'
import { bodyWords } from './body-names.rule.ts'
import type { Block } from './blocks.rule.ts'
import { valueOf } from './blocks.rule.ts'
import { findDays, formatDay } from './dates.rule.ts'
import type { LabelKind } from './labels.ts'
import { labelOf } from './labels.rule.ts'
import type { Line } from './line.ts'
import { daysIn, placeIn, placeWithoutLabel } from './occasion-place.rule.ts'
import { atMost, readAs } from './passage.rule.ts'
import { findBareHours, findTimes, type WrittenTime } from './times.rule.ts'

/** When and where the meeting was held. */
export type Occasion = { date?: Found<string>; start?: Found<string>; end?: Found<string>; place?: Found<string> }

const longestUnder = 80
const longestHead = 200
const tellsMeeting = /^(?:\p{L}*protokoll|\p{L}*anteckningar)\s(?:fört?|förda|från|vid)\s/iu

const isOneOf = (kinds: readonly LabelKind[]) => (block: Block) => kinds.includes(block.kind)

/** Reads the labelled values first; a day may also stand in the title or, last, anywhere above the first item. */
export function occasionOf(
  text: string,
  blocks: readonly Block[],
  title: Passage | undefined,
  header: readonly Line[],
  lines: readonly Line[],
): Occasion {
  const timed = blocks.filter(isOneOf(['date', 'place-and-time'])).map(timedValue)
  const placed = blocks.filter(isOneOf(['place', 'place-and-time'])).map(valueOf)
  const date =
    dateIn(text, timed, true) ??
    dateIn(text, [...(title ? [title] : []), ...placed], true) ??
    dateIn(
      text,
      header.filter(({ words }) => tellsMeeting.test(words)).map((line) => atMost(line, longestHead)),
      false,
    ) ??
    dateIn(text, unlabelled(header, blocks), false) ??
    runningDay(text, lines)
  const dated = date ? header.filter((line) => line.start <= date.passage.start && date.passage.end <= line.end) : []
  const under = dated.slice(0, 1).flatMap((line) => header[header.indexOf(line) + 1] ?? [])
  const untimed = under.filter((line) => !labelOf(line) && line.words.length < longestUnder)
  const time =
    timeIn(text, [...timed, ...placed, ...(title ? [title] : []), ...dated, ...untimed]) ??
    timed.flatMap((passage) => findBareHours(text, passage, daysIn(text, passage)))[0]
  const end = time?.end && time.endPassage ? readAs(time.end, time.endPassage) : endTime(text, blocks)
  const place =
    placed.map((passage) => placeIn(text, passage)).find((found) => found !== undefined) ??
    placeWithoutLabel(text, title, dated[0], header) ??
    untimed.flatMap((line) => (findTimes(text, line).length > 0 ? (placeIn(text, line) ?? []) : []))[0]
  return {
    ...(date ? { date } : {}),
    ...(time ? { start: readAs(time.start, time.startPassage) } : {}),
    ...(end ? { end } : {}),
    ...(place ? { place } : {}),
  }
}

/** A day that stands in the heads of several pages: `Kommunstyrelsen 2013-02-13`. */
function runningDay(text: string, lines: readonly Line[]): Found<string> | undefined {
  const seen = new Map<string, Found<string>>()
  for (const line of lines) {
    if (!pageHead.test(line.words.slice(0, longestUnder))) continue
    const day = findDays(text, { start: line.start, end: Math.min(line.end, line.start + longestUnder) })[0]
    const date = day && formatDay(day)
    if (!day || !date) continue
    const found = seen.get(date) ?? readAs(date, day.passage, false)
    if (seen.has(date) || (day.passage.end === line.end && pageFirst.test(line.words))) return found
    seen.set(date, found)
  }
  return undefined
}
/** A head that is a line of its own: those of later pages are gone already. */
const pageFirst = /^\d{1,3}\s?[(/[]/u
const pageHead = new RegExp(`^(?:\\d{1,3}\\s?[(/[]\\s?\\d{1,3}[)\\]]?\\s)?${bodyWords.source}\\s{1,60}\\d`, 'iu')

/** The lines that no label of signatures or notices covers: their days are those of other things. */
function unlabelled(header: readonly Line[], blocks: readonly Block[]): Line[] {
  const covered = new Set(
    blocks
      .filter(isOneOf(['aside', 'approver', 'signatures', 'secretary', 'chair']))
      .filter(({ words }) => !/^sida$/iu.test(words))
      .flatMap((block) => [block.lineNumber, ...block.following.map((_line, index) => block.lineNumber + 1 + index)]),
  )
  return header.filter((_line, index) => !covered.has(index))
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

/** `Starttid 13:00 Sluttid 15:20`. */
function endTime(text: string, blocks: readonly Block[]): Found<string> | undefined {
  const block = blocks.find(isOneOf(['end-time']))
  const time = block && timeIn(text, [valueOf(block)])
  return time && readAs(time.start, time.startPassage)
}
