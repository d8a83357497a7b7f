import { stockholmTime } from '#platform/time.ts'
import { instantAt, isSkipped, type Evening } from '../late-hours.rule.ts'
import type { Attendance, Meeting } from '../meeting.ts'
import { clockIn } from './clock.rule.ts'

/** Of an hour that clocks never show in that night, or that is not the meeting's. */
export type HourProblem = 'came-in-skipped' | 'left-in-skipped' | 'came-beyond' | 'left-beyond'

/** When the meeting is; an hour that is null is not set. */
export type MeetingHours = { evening: Evening; hours: Pick<Meeting, 'startsAt' | 'endsAt'> }

type Hours = Pick<Attendance, 'fromAt' | 'toAt'>
type Typed = { from: string; to: string }

/** The hours that were typed as instants of the meeting's day and the night after it; undefined when one of them is no hour. */
export function hoursGiven(row: Hours, { from, to }: Typed, evening: Evening): Hours | undefined {
  const instantOf = (text: string, known: Date | null) => {
    const clock = clockIn(text)
    if (clock === undefined) return undefined
    const instant = clock === '' ? null : instantAt(evening, clock)
    // The same hour stays the instant it was: in the night that autumn adds an hour there are two of them.
    return known && instant && clock === stockholmTime(known) ? known : instant
  }
  const [fromAt, toAt] = [instantOf(from, row.fromAt), instantOf(to, row.toAt)]
  return fromAt === undefined || toAt === undefined ? undefined : { fromAt, toAt }
}

/** What is wrong with new hours. One that stands there already was true when it was marked, and is not asked about again. */
export function problemsOfHours(
  known: Hours,
  typed: Typed,
  given: Hours,
  { evening, hours }: MeetingHours,
): HourProblem[] {
  const [begins, ends] = [hours.startsAt?.getTime() ?? -Infinity, hours.endsAt?.getTime() ?? Infinity]
  const isSkippedIn = (text: string) => isSkipped(evening, clockIn(text) || '00:00')
  const newIn = (field: keyof Hours) =>
    given[field]?.getTime() === known[field]?.getTime() ? undefined : given[field]?.getTime()
  const [came, left] = [newIn('fromAt'), newIn('toAt')]
  const problems: HourProblem[] = []
  if (came !== undefined) {
    if (isSkippedIn(typed.from)) problems.push('came-in-skipped')
    else if (came < begins || came >= ends) problems.push('came-beyond')
  }
  if (left !== undefined) {
    if (isSkippedIn(typed.to)) problems.push('left-in-skipped')
    else if (left <= begins || left > ends) problems.push('left-beyond')
  }
  return problems
}
