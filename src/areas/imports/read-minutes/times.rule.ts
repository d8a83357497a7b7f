import type { Passage } from '../reading.ts'
import { digitsMended } from './digits.rule.ts'
import { atMost } from './passage.rule.ts'

export type WrittenTime = { start: string; end?: string; startPassage: Passage; endPassage?: Passage; passage: Passage }

/** Times are looked for this many characters into a passage. */
const longestSearch = 5000

const clock = (name: string) => `(?<${name}>\\d{1,2})(?:[.:](?<${name}Minute>\\d\\d))?(?![\\d])`
const clockWord = '(?<word>(?:kl\\.?|klockan)\\s{0,3})?'
const until =
  '\\s{0,2}(?:[-–—]{1,2}|till|(?<=mellan\\s.{1,9})och|\\s)\\s{0,2}(?:(?:ca\\.?|cirka)\\s)?(?:(?:kl\\.?|klockan)\\s{0,3})?'
const spans = new RegExp(`(?<![\\d/.:-])${clockWord}${clock('from')}(?:${until}${clock('to')})?`, 'gidu')

/**
 * All clock times in the passage: `kl 8.30-11.00`, `kl. 13:00`, `08.00–10.00`, `kl 9-11`, `klockan 9`.
 * NB bare numbers are times only after 'kl' or with minutes, so days must be blotted out by the caller (`except`).
 */
export function findTimes(text: string, where: Passage, except: readonly Passage[] = []): WrittenTime[] {
  const within = atMost(where, longestSearch)
  const slipped = [slips, joinedUp].map((way) => pairedTimes(text, within, way)).find((found) => found.length > 0) ?? []
  if (slipped.length > 0) return slipped
  return [...digitsMended(blotted(text, within, except)).matchAll(spans)].flatMap((match) => {
    const at = within.start + match.index
    const passage = { start: at, end: at + match[0].length }
    const { word, from, fromMinute, to, toMinute } = match.groups ?? {}
    const start = clockTime(from, fromMinute)
    const isWholeHours = fromMinute === undefined
    if (!start || (isWholeHours && !word)) return []
    const startPassage = groupPassage(match, 'from', 'fromMinute', within)
    const isDashed = /(?:[-–—]|till)\s{0,2}(?:(?:ca\.?|cirka|kl\.?|klockan)\s{0,3}){0,2}\d{1,2}$/u.test(match[0])
    const end = isWholeHours || toMinute !== undefined || isDashed ? clockTime(to, toMinute) : undefined
    if (!end || end <= start) return [{ start, startPassage, passage: { ...passage, end: startPassage.end } }]
    return [{ start, end, startPassage, endPassage: groupPassage(match, 'to', 'toMinute', within), passage }]
  })
}

/** OCR slips: `kl 1 o 30-11 45`, `kl 1 3 00-1 5 30`, minutes after a space or a comma and a zero taken for an o. Only after 'kl' and in pairs. */
const slips =
  /kl\.?\s{1,3}(?<from>[012]\s?[\doO]|\d)[ .,:](?<fromMinute>[\doO]{2})\s{0,2}[-–—]\s{0,2}(?<to>[012]\s?[\doO]|\d)[ .,:](?<toMinute>[\doO]{2})(?![\d])/dgiu

/** `kl 0830-1100` */
const joinedUp = /kl\.?\s{0,3}(?<from>\d\d)(?<fromMinute>\d\d)\s{0,2}[-–—]\s{0,2}(?<to>\d\d)(?<toMinute>\d\d)(?!\d)/dgiu

function pairedTimes(text: string, within: Passage, way: RegExp): WrittenTime[] {
  return [...text.slice(within.start, within.end).matchAll(way)].flatMap((match) => {
    const { from, fromMinute, to, toMinute } = match.groups ?? {}
    const [start, end] = [clockTime(digits(from), digits(fromMinute)), clockTime(digits(to), digits(toMinute))]
    const at = within.start + match.index
    if (!start || !end || end <= start) return []
    const startPassage = groupPassage(match, 'from', 'fromMinute', within)
    const endPassage = groupPassage(match, 'to', 'toMinute', within)
    return [{ start, end, startPassage, endPassage, passage: { start: at, end: at + match[0].length } }]
  })
}

/** `09-12`, `14-15.45` after a label for the time: whole hours without a word for it. */
const bareHours =
  /(?<![\d/.:-])(?<from>\d{1,2})\s?[-–]\s?(?<to>\d{1,2})(?:[.:](?<toMinute>\d\d))?(?![\d/.:-]|\s?\p{L})/dgu

export function findBareHours(text: string, where: Passage, except: readonly Passage[]): WrittenTime[] {
  const within = atMost(where, longestSearch)
  return [...blotted(text, within, except).matchAll(bareHours)].flatMap((match) => {
    const { from, to, toMinute } = match.groups ?? {}
    const [start, end] = [clockTime(from), clockTime(to, toMinute)]
    if (!start || !end || end <= start) return []
    const startPassage = groupPassage(match, 'from', '', within)
    const endPassage = groupPassage(match, 'to', 'toMinute', within)
    return [{ start, end, startPassage, endPassage, passage: { start: startPassage.start, end: endPassage.end } }]
  })
}

const digits = (written: string | undefined) => written?.replaceAll(/\s/gu, '').replaceAll(/o/giu, '0')

function clockTime(hour: string | undefined, minute = '00'): string | undefined {
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

function groupPassage(match: RegExpExecArray, hour: string, minute: string, within: Passage): Passage {
  const [start = 0, hourEnd = 0] = match.indices?.groups?.[hour] ?? []
  const [, end = hourEnd] = match.indices?.groups?.[minute] ?? []
  return { start: within.start + start, end: within.start + end }
}

/** The words of the passage with the given passages replaced by commas of the same length, so that offsets stay. */
function blotted(text: string, within: Passage, passages: readonly Passage[]): string {
  let words = text.slice(within.start, within.end)
  for (const { start, end } of passages) {
    if (start < within.start || end > within.end) continue
    words = words.slice(0, start - within.start) + ','.repeat(end - start) + words.slice(end - within.start)
  }
  return words
}
