import type { Words } from '../draft.ts'

export type Matched<T> = { read: T; confirmed?: T } | { read?: undefined; confirmed: T }

/** Rows that were read and rows that were confirmed, two and two by their key; the rest are alone. */
export function matchedRows<T>(read: readonly T[], confirmed: readonly T[], keyOf: (row: T) => string): Matched<T>[] {
  const waiting = Map.groupBy(confirmed, keyOf)
  const pairs = read.map((row): Matched<T> => {
    const found = waiting.get(keyOf(row))?.shift()
    return found ? { read: row, confirmed: found } : { read: row }
  })
  const added = confirmed.filter((row) => waiting.get(keyOf(row))?.includes(row))
  return [...pairs, ...added.map((row) => ({ confirmed: row }))]
}

export const placeOf = (words: Words): string => (words ? `${words.start}-${words.end}` : 'none')
