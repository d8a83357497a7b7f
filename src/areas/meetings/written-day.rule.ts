/** A day that stands in a text, and the words it stands in. */
export type WrittenDay = { day: string; words: string; at: number }

const months = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ')
const monthName =
  '(?<name>jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})'
const written = new RegExp(
  `(?<![\\d-])(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<short>\\d{6})|(?<date>\\d{1,2})(?::?[ae])?\\s+${monthName}(?:\\s+(?<year>\\d{4}))?|(?<slashed>\\d{1,2})/(?<month>\\d{1,2})(?:[\\s-]+(?<slashedYear>\\d{4}))?)(?!\\d)`,
  'giu',
)

const two = (number: string | number) => String(number).padStart(2, '0')
const isDay = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** The year that stands there, or else the latest in which the day was not after the text's own. */
function withYear(year: string | undefined, monthAndDate: string, before: string): string {
  if (year) return `${year}-${monthAndDate}`
  const same = `${before.slice(0, 4)}-${monthAndDate}`
  return same <= before ? same : `${Number(before.slice(0, 4)) - 1}-${monthAndDate}`
}

function dayOf(match: RegExpExecArray, before: string): string {
  const { iso, short, date, name = '', year, slashed, month, slashedYear } = match.groups ?? {}
  if (iso) return iso
  if (short) return `20${short.slice(0, 2)}-${short.slice(2, 4)}-${short.slice(4)}`
  if (slashed && month) return withYear(slashedYear, `${two(month)}-${two(slashed)}`, before)
  const named = months.indexOf(name.toLowerCase().slice(0, 3)) + 1
  return withYear(year, `${two(named)}-${two(date ?? '')}`, before)
}

/** Every day that stands in a text written on the day `before`: `28 oktober 2022`, `28/10`, `2022-10-28`, `221028`. */
export const daysIn = (text: string, before: string): WrittenDay[] =>
  [...text.matchAll(written)].flatMap((match) => {
    const day = dayOf(match, before)
    return isDay(day) ? [{ day, words: match[0], at: match.index }] : []
  })
