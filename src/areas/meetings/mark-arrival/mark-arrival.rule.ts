import { ok, refuse, type Result } from '#platform/result.ts'
import { stockholmTime } from '#platform/time.ts'
import { isDuring } from '../late-hours.rule.ts'
import type { Attendance, Meeting } from '../meeting.ts'
import { notOngoing } from '../not-ongoing.rule.ts'

export type ArrivalRefusal = 'not-open' | 'notes-frozen' | 'not-meeting-day' | 'left-and-back' | 'not-here'
type Held = Pick<Meeting, 'status' | 'day' | 'startsAt'>

const minute = 60_000
const wholeMinute = (instant: Date) => new Date(Math.floor(instant.getTime() / minute) * minute)

function refusalNow(meeting: Held, now: Date): ArrivalRefusal | undefined {
  if (meeting.status !== 'ongoing') return notOngoing(meeting)
  const starts = meeting.startsAt ? stockholmTime(meeting.startsAt) : ''
  return isDuring({ day: meeting.day, starts }, now) ? undefined : 'not-meeting-day'
}

/** Someone came now: from the start, or by the clock when the meeting has begun. Sent twice, nothing more happens. */
export function arrive(meeting: Held, person: Attendance, now: Date): Result<Attendance, ArrivalRefusal> {
  const refusal = refusalNow(meeting, now)
  if (refusal) return refuse(refusal)
  // One span is kept by the clock: whoever is back is noted by item, or by hand.
  if (person.toAt) return refuse('left-and-back')
  if (person.presence === 'present') return ok(person)
  const isLate = meeting.startsAt !== null && now > meeting.startsAt
  return ok({ ...person, presence: 'present', fromAt: isLate ? wholeMinute(now) : null })
}

/** Someone left now. Sent twice, the first hour stands. */
export function leave(meeting: Held, person: Attendance, now: Date): Result<Attendance, ArrivalRefusal> {
  const refusal = refusalNow(meeting, now)
  if (refusal) return refuse(refusal)
  if (person.presence !== 'present') return refuse('not-here')
  if (person.toAt) return ok(person)
  const left = wholeMinute(now)
  const isSameMinute = person.fromAt !== null && left <= person.fromAt
  return ok({ ...person, toAt: isSameMinute ? new Date(left.getTime() + minute) : left })
}
