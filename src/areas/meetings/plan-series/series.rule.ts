import { ok, refuse, type Result } from '#platform/result.ts'
import { formatShortDay, isDay } from '#platform/time.ts'
import { typedDays } from './typed-days.rule.ts'

/** As typed: the rule of a series of meetings. Weekdays are 1 (Monday) to 7, an ordinal '1' to '4' or 'last'. */
export type TypedSeries = {
  kind: string
  weeks: string
  weekday: string
  ordinal: string
  months: readonly string[]
  from: string
  to: string
  days: string
}

export type SeriesRefusal =
  | ('kind-missing' | 'weeks-wrong' | 'weekday-missing' | 'ordinal-missing' | 'months-missing' | 'days-missing')
  | ('from-missing' | 'to-missing' | 'to-before-from' | 'no-day' | 'too-many')

export type Series = { days: string[]; wording: string; unread: string[] }

/** As many as two years of meetings every other week, with room to spare. */
export const mostMeetings = 60
const longestSpan = 3 * 366

const dayNumber = (day: string) => Date.parse(day) / 86_400_000
const dayFrom = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)
/** 1 for Monday to 7 for Sunday; 1 January 1970 was a Thursday. */
const weekdayOf = (number: number) => ((((number + 3) % 7) + 7) % 7) + 1

const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag']
export const weekdayChoices = weekdays.map((text, index) => ({ value: String(index + 1), text }))
const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti']
export const monthNames = [...months, 'september', 'oktober', 'november', 'december']
export const ordinals: Record<string, string> = {
  ...{ 1: 'första', 2: 'andra', 3: 'tredje', 4: 'fjärde', last: 'sista' },
}

/** Every n weeks on a weekday, from the first such day of the span. */
function everyWeeks(weeks: number, weekday: number, from: number, to: number): string[] {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7)
  const count = first > to ? 0 : Math.floor((to - first) / (weeks * 7)) + 1
  return Array.from({ length: count }, (_, index) => dayFrom(first + index * weeks * 7))
}

/** The nth or last of a weekday in chosen months, within the span. */
function everyMonth(ordinal: string, weekday: number, chosen: readonly number[], from: number, to: number): string[] {
  const isChosen = (day: string) => chosen.includes(Number(day.slice(5, 7)))
  const isNth = (number: number) => {
    const ofMonth = Number(dayFrom(number).slice(8))
    if (ordinal === 'last') return dayFrom(number + 7).slice(5, 7) !== dayFrom(number).slice(5, 7)
    return Math.ceil(ofMonth / 7) === Number(ordinal)
  }
  return everyWeeks(1, weekday, from, to).filter((day) => isChosen(day) && isNth(dayNumber(day)))
}

const span = (days: readonly string[]) => {
  const [first = '', last = first] = [days[0], days.at(-1)]
  return first === last ? formatShortDay(first) : `${formatShortDay(first)}–${formatShortDay(last)}`
}

const inRow = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`
const intervals = ['', 'varje vecka', 'varannan vecka', 'var tredje vecka', 'var fjärde vecka']
const ending = (weeks: number) => (weeks > 20 && [1, 2].includes(weeks % 10) ? 'a' : 'e')
const intervalWords = (weeks: number) => intervals[weeks] ?? `var ${weeks}:${ending(weeks)} vecka`

type Spanned = { days: string[]; words: string }

function seriesOf(typed: TypedSeries): Result<Spanned, SeriesRefusal> {
  const [weekday, weeks] = [Number(typed.weekday), Number(typed.weeks)]
  if (!(weekday >= 1 && weekday <= 7)) return refuse('weekday-missing')
  if (!isDay(typed.from)) return refuse('from-missing')
  if (!isDay(typed.to)) return refuse('to-missing')
  const [from, to] = [dayNumber(typed.from), dayNumber(typed.to)]
  if (to < from) return refuse('to-before-from')
  if (to - from > longestSpan) return refuse('too-many')
  const name = weekdays[weekday - 1] ?? ''
  if (typed.kind === 'interval') {
    if (!/^\d{1,2}$/.test(typed.weeks) || weeks < 1 || weeks > 52) return refuse('weeks-wrong')
    return ok({ days: everyWeeks(weeks, weekday, from, to), words: `${name} ${intervalWords(weeks)}` })
  }
  if (!Object.hasOwn(ordinals, typed.ordinal)) return refuse('ordinal-missing')
  const chosen = [...new Set(typed.months.map(Number))].filter((month) => monthNames[month - 1]).sort((a, b) => a - b)
  if (chosen.length === 0) return refuse('months-missing')
  const inMonths =
    chosen.length === 12 ? 'varje månad' : `i ${inRow(chosen.map((month) => monthNames[month - 1] ?? ''))}`
  return ok({
    days: everyMonth(typed.ordinal, weekday, chosen, from, to),
    words: `${ordinals[typed.ordinal]} ${name}en ${inMonths}`,
  })
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)

/** The days of a series of meetings (sv. mötesserie) and its rule in words. Days are days of the calendar: no hour moves them. */
export function planSeries(typed: TypedSeries): Result<Series, SeriesRefusal> {
  if (typed.kind === 'days') {
    const { days, unread } = typedDays(typed.days)
    if (days.length === 0) return refuse('days-missing')
    if (days.length > mostMeetings) return refuse('too-many')
    return ok({ days, unread, wording: `Valda dagar, ${span(days)}` })
  }
  if (typed.kind !== 'interval' && typed.kind !== 'monthly') return refuse('kind-missing')
  const series = seriesOf(typed)
  if (!series.ok) return series
  const { days, words } = series.value
  if (days.length === 0) return refuse('no-day')
  if (days.length > mostMeetings) return refuse('too-many')
  return ok({ days, unread: [], wording: `${capital(words)}, ${span(days)}` })
}
