import { formatShortDay } from '#platform/time.ts'

/** '26 september 2022 till 21 oktober 2022' from two days, of which either may be empty. */
export function periodWords(from: string, to: string): string {
  const [first, last] = [from && formatShortDay(from), to && formatShortDay(to)]
  if (first && last) return `${first} till ${last}`
  return first ? `från ${first}` : last && `till ${last}`
}
