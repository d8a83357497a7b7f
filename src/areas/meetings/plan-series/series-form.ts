import { z } from 'zod'
import type { TypedDay } from './chosen-days.rule.ts'
import { mostMeetings, type TypedSeries } from './series.rule.ts'

/** The rule of a series as typed, with the hours and the place that every meeting in it has. */
export type GivenSeries = TypedSeries & { starts: string; ends: string; place: string; onlineUrl: string }

const text = z.string().trim().catch('')
const RuleForm = z.object({
  kind: z.enum(['interval', 'monthly', 'days']).catch('interval'),
  ...{ weeks: text, weekday: text, ordinal: text, from: text, to: text, days: text },
  ...{ starts: text, ends: text, place: text, onlineUrl: text },
})

/** Reads the rule out of the address. */
export const givenSeries = (query: Record<string, string>, months: readonly string[]): GivenSeries => ({
  ...RuleForm.parse(query),
  months,
})

export type GivenDays = { wording: string; place: string; onlineUrl: string; rows: TypedDay[] }

const DaysForm = z.object({
  wording: text.transform((words) => words.slice(0, 400) || 'Valda dagar'),
  place: text.transform((words) => words.slice(0, 300)),
  onlineUrl: text,
  rows: z.coerce.number().int().min(0).max(mostMeetings).catch(0),
})

/** Reads the days that were proposed, each as it was left. */
export function givenDays(form: Record<string, unknown>): GivenDays {
  const { rows, ...given } = DaysForm.parse(form)
  const typed = (name: string, row: number) => text.parse(form[`${name}-${row}`])
  const days = Array.from({ length: rows }, (_, row) => ({
    ...{ day: typed('day', row), starts: typed('starts', row), ends: typed('ends', row) },
    isTaken: typed('take', row) === 'ja',
  }))
  return { ...given, rows: days }
}
