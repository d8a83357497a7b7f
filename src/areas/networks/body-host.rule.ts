import { formatShortDay } from '#platform/time.ts'
import type { BodyHost } from './body-facts.ts'

/** The one who hosts now (sv. värd), else the one who comes next. `hosts` are in the order of time. */
export const nextHost = (hosts: readonly BodyHost[], today: string): BodyHost | undefined =>
  hosts.find(({ to }) => to >= today)

/** 'Huddinge, 2026' for a whole year, else 'Huddinge, 1 juli 2026–31 december 2026'. */
export function formatHost({ shortName, from, to }: BodyHost): string {
  const isWholeYears = from.endsWith('-01-01') && to.endsWith('-12-31')
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  if (!isWholeYears) return `${shortName}, ${formatShortDay(from)}–${formatShortDay(to)}`
  return `${shortName}, ${first === last ? first : `${first}–${last}`}`
}
