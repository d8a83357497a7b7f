import { isDay } from '#platform/time.ts'
import type { Precision } from './network.ts'

const precisions: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' }

/** '2018', '2018-03' or '2018-03-12' as a day and how much of it is known; undefined when it is none of these. */
export function parseKnownDay(text: string): { day: string; precision: Precision } | undefined {
  const written = text.trim()
  const precision = precisions[written.length]
  const day = written + '-01-01'.slice(0, 10 - written.length)
  return precision && isDay(day) ? { day, precision } : undefined
}
