import { getHolidays } from 'swedish-holidays'

const halfDay = 43_200_000
const weekend: Record<number, string> = { 0: 'söndag', 6: 'lördag' }

// The package counts in the machine's own zone: a summer hour may put its midnight on the evening before, noon never.
const dayOf = (date: Date) => new Date(date.getTime() + halfDay).toISOString().slice(0, 10)

/** Years that the package can tell of; a far one has its weekends alone. */
const [firstYear, lastYear] = [1970, 2199]

const namesIn = (year: number): ReadonlyMap<string, string> =>
  new Map((year < firstYear || year > lastYear ? [] : getHolidays(year)).map(({ date, name }) => [dayOf(date), name]))

/**
 * What stands in the way of work on these days, by the day: a Swedish holiday or an eve on which many end at noon
 * (sv. helgdag, helgdagsafton), else a Saturday or Sunday.
 */
export function holidaysOn(days: readonly string[]): Map<string, string> {
  const years = new Map([...new Set(days.map((day) => Number(day.slice(0, 4))))].map((year) => [year, namesIn(year)]))
  const nameOf = (day: string) => years.get(Number(day.slice(0, 4)))?.get(day) ?? weekend[new Date(day).getUTCDay()]
  return new Map(days.flatMap((day) => (nameOf(day) ? [[day, nameOf(day) ?? '']] : [])))
}
