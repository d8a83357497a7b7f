import type { Passage } from '../reading.ts'
import { digitsMended } from './digits.rule.ts'
import { matchesIn, wordsIn } from './passage.rule.ts'

/** A day as the document writes it; the year is missing where the reader is meant to know it. */
export type WrittenDay = { year?: number; month: number; day: number; passage: Passage }

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const monthWords =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec'
const weekday = '(?:(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en)?,?\\s{1,3})?(?:den\\s{1,3})?'

/** The ways a Swedish document writes a day. Add a way here: `year`, `month` and `day` are read by name. */
const ways: readonly RegExp[] = [
  /(?<![\d-])(?<year>(?:19|20)\d\d)(?<parting>[-/.\u2010-\u2013])(?<month>\d{1,2})\k<parting>(?<day>\d{1,2})(?![\d-])/gu,
  new RegExp(
    `${weekday}(?<![\\d.])(?<day>\\d{1,2})(?:[:.]?e|\\s?:a)?\\s{1,3}(?<month>${monthWords})\\.?(?!\\p{L})(?:,?\\s{1,3}(?<year>(?:19|20)\\d\\d|(?<=\\s)[-–’']\\d\\d(?![.:]\\d|\\s(?:${monthWords})))(?!\\d))?`,
    'giu',
  ),
  new RegExp(
    `(?<![\\d.])(?<day>\\d{1,2})\\s?[-–]\\s?\\d{1,2}\\s{1,3}(?<month>${monthWords})(?!\\p{L})(?:\\s{1,3}(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
    'giu',
  ),
  new RegExp(
    `${weekday}(?<![\\d/.])(?<day>\\d{1,2})/(?<month>\\d{1,2})(?!\\d)(?:[\\s,-]{1,3}(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
    'giu',
  ),
  /(?<![\d\p{L}/:.-])(?<year>(?:19|20)?\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?![\d\p{L}/:.-]\S)(?!\d)/gu,
  new RegExp(`${weekday}(?<![\\d/.])(?<day>\\d{1,2})/(?<month>\\d{1,2})\\s?-\\s?(?<year>\\d\\d)(?!\\d)`, 'giu'),
  /(?<![\d./-])(?<day>\d{1,2})(?<parting>[-/.])(?<month>\d{1,2})\k<parting>(?<year>(?:19|20)\d\d)(?![\d-])/gu,
]

/** All days written in the passage, in the order they stand. */
export function findDays(text: string, within: Passage): WrittenDay[] {
  const mended = digitsMended(wordsIn(text, within))
  return ways
    .flatMap((way) => matchesIn(mended, { start: 0, end: mended.length }, way))
    .map(({ match, passage: { start, end } }) => ({
      match,
      passage: { start: within.start + start, end: within.start + end },
    }))
    .flatMap(({ match, passage }) => {
      const written = { month: monthOf(match.groups?.['month'] ?? ''), day: Number(match.groups?.['day']) }
      const year = match.groups?.['year']
      return isRealDay(written) ? [{ ...written, ...(year ? { year: wholeYear(year) } : {}), passage }] : []
    })
    .sort((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end)
    .filter(({ passage }, index, found) => passage.start !== found[index - 1]?.passage.start)
}

/** `98` is 1998 and `18` is 2018: two figures are taken for 1960–2059. */
function wholeYear(written: string): number {
  const year = Number(/\d+/u.exec(written)?.[0])
  if (year > 99) return year
  return year + (year < 60 ? 2000 : 1900)
}

function monthOf(word: string): number {
  const number = Number(word)
  return Number.isNaN(number) ? months.indexOf(word.slice(0, 3).toLowerCase()) + 1 : number
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isRealDay = ({ month, day }: { month: number; day: number }) => day >= 1 && day <= (daysInMonth[month - 1] ?? 0)

/** YYYY-MM-DD. A day without a year is the first such day that is not before `after` (YYYY-MM-DD); without both, nothing. */
export function formatDay({ year, month, day }: WrittenDay, after?: string): string | undefined {
  const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (year) return `${year}-${monthAndDay}`
  if (!after) return undefined
  const sameYear = Number(after.slice(0, 4))
  return `${monthAndDay >= after.slice(5) ? sameYear : sameYear + 1}-${monthAndDay}`
}
