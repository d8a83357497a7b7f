const months = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
]
const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag']

/** NB a day of the calendar, without a zone. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`)

/** So many days later, or on the Monday after if that is a weekend. */
export function dayAfter(day: string, count: number): string {
  const later = midnight(day)
  later.setUTCDate(later.getUTCDate() + count)
  const weekend = { 6: 2, 0: 1 }[later.getUTCDay()] ?? 0
  later.setUTCDate(later.getUTCDate() + weekend)
  return later.toISOString().slice(0, 10)
}

/** '12 mars 2024' */
export const writtenDay = (day: string): string =>
  `${midnight(day).getUTCDate()} ${months[midnight(day).getUTCMonth()] ?? ''} ${day.slice(0, 4)}`

/** 'tisdagen den 12 mars 2024' */
export const wholeDay = (day: string): string => `${weekdays[midnight(day).getUTCDay()] ?? ''}en den ${writtenDay(day)}`

/** '8.30' */
export const dottedTime = (time: string): string => time.replace(/^0/, '').replace(':', '.')

export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
