import type { Found, Passage } from '../reading.ts'
import type { Block } from './blocks.rule.ts'
import { valueOf } from './blocks.rule.ts'
import { findDays, formatDay } from './dates.rule.ts'
import type { LabelKind } from './labels.ts'
import type { Line } from './line.ts'
import { daysIn, placeIn, placeWithoutLabel } from './occasion-place.rule.ts'
import { readAs } from './passage.rule.ts'
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
    dateIn(text, unlabelled(header, blocks), false)
  const dated = date ? header.filter((line) => line.start <= date.passage.start && date.passage.end <= line.end) : []
  const time = timeIn(text, [...timed, ...placed, ...(title ? [title] : []), ...dated])
  const end = time?.end && time.endPassage ? readAs(time.end, time.endPassage) : endTime(text, blocks)
  const place =
    placed.map((passage) => placeIn(text, passage)).find((found) => found !== undefined) ??
    placeWithoutLabel(text, title, dated[0], header)
  return {
    ...(date ? { date } : {}),
    ...(time ? { start: readAs(time.start, time.startPassage) } : {}),
    ...(end ? { end } : {}),
    ...(place ? { place } : {}),
  }
}

/** The lines that no label of signatures or notices covers: their days are those of other things. */
function unlabelled(header: readonly Line[], blocks: readonly Block[]): Line[] {
  const covered = new Set(
    blocks
      .filter(isOneOf(['aside', 'approver', 'signatures', 'secretary', 'chair']))
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
