import { isDay } from '#platform/time.ts'

const shortMonths = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const twoSigns = (text: string) => text.padStart(2, '0')

function dayIn(line: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(line)
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`
  const words = /\b(\d{1,2})\s+([a-zåäö]+)\.?\s+(\d{4})\b/i.exec(line)
  const month = shortMonths.indexOf((words?.[2] ?? '').slice(0, 3).toLowerCase()) + 1
  if (words && month > 0) return `${words[3]}-${twoSigns(String(month))}-${twoSigns(words[1] ?? '')}`
  const slash = /\b(\d{1,2})\/(\d{1,2})[ -]+(\d{4})\b/.exec(line)
  return slash ? `${slash[3]}-${twoSigns(slash[2] ?? '')}-${twoSigns(slash[1] ?? '')}` : undefined
}

/**
 * The days of a list that was pasted, one a line, in the order of the calendar and each once: '2026-03-06', 'fredag 6 mars
 * 2026' or '6/3 2026'. `unread` holds the lines that give no day.
 */
export function typedDays(text: string): { days: string[]; unread: string[] } {
  const lines = text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter(Boolean)
  const read = lines.map((line) => ({ line, day: dayIn(line) ?? '' }))
  const days = read.flatMap(({ day }) => (isDay(day) ? [day] : []))
  return { days: [...new Set(days)].sort(), unread: read.filter(({ day }) => !isDay(day)).map(({ line }) => line) }
}
