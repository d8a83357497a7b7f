import { getHolidays } from 'swedish-holidays'

const day = 86_400_000
/** The eves that the law puts on a level with holidays. */
const eves = ['midsommarafton', 'julafton', 'nyårsafton']

export const plusDays = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * day).toISOString().slice(0, 10)

// The package counts in the machine's own zone: a summer hour may put its midnight on the evening before, noon never.
const dayOf = (date: Date) => new Date(date.getTime() + day / 2).toISOString().slice(0, 10)

const closedDaysOf = (year: number): string[] =>
  getHolidays(year)
    .filter(({ name, isPublicHoliday }) => isPublicHoliday || eves.includes(name.toLocaleLowerCase('sv')))
    .map(({ date }) => dayOf(date))

/** Whether nobody needs to act on this day: Saturday, Sunday, other holiday, or one of the three eves. */
export function isDayOff(asked: string): boolean {
  const weekday = new Date(asked).getUTCDay()
  return weekday === 0 || weekday === 6 || closedDaysOf(Number(asked.slice(0, 4))).includes(asked)
}

/**
 * The last day for an act when the law's own last day is `last`: that day, or the next working day (sv. söckendag) when it
 * falls on a day off. Lagen (1930:173) om beräkning av lagstadgad tid, 2 §.
 */
export function lawfulLastDay(last: string): string {
  let moved = last
  while (isDayOff(moved)) moved = plusDays(moved, 1)
  return moved
}

/** The day of the same name so many weeks on, by the same law, 1 §. */
export const weeksAfter = (from: string, weeks: number): string => plusDays(from, weeks * 7)
