import { ok, refuse, type Result } from '#platform/result.ts'
import type { AgendaItem, Attendance, Meeting } from '../meeting.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { decidingAt, presenceAt } from '../presence.rule.ts'

export type DisqualificationRefusal =
  | 'not-open'
  | 'notes-frozen'
  | 'person-missing'
  | 'was-not-there'
  | 'has-voted'
  | 'has-reserved'
  | 'votes-too-many'
  | 'ground-too-long'

type AtItem = Pick<AgendaItem, 'id' | 'decisions' | 'dissents' | 'disqualifications'>

/**
 * Records that someone was disqualified (sv. jävig) at an item: KL (2017:725) 5:47–49 in a council, 6:28–32 in a committee, FL
 * (2017:900) 16–18 §§ for officials. One who took part in deciding was not, and the fact that says so is taken back first.
 */
export function recordDisqualification(
  meeting: Pick<Meeting, 'status'>,
  attendanceId: string,
  agendaItem: AtItem,
  attendance: readonly Attendance[],
): Result<Attendance, DisqualificationRefusal> {
  if (meeting.status !== 'ongoing') return refuse(notOngoing(meeting))
  const person = attendance.find(({ id }) => id === attendanceId)
  if (!person) return refuse('person-missing')
  if (presenceAt(person, agendaItem.id) === 'absent') return refuse('was-not-there')
  const votes = agendaItem.decisions.flatMap(({ vote }) => vote ?? [])
  if (votes.some(({ cast }) => cast.some((one) => one.attendanceId === person.id))) return refuse('has-voted')
  const hasReserved = agendaItem.dissents.some(
    ({ kind, name, organisationName }) =>
      kind === 'reservation' && name === person.name && organisationName === person.organisationName,
  )
  if (hasReserved) return refuse('has-reserved')
  const left = decidingAt(attendance, agendaItem).filter(({ id }) => id !== person.id).length
  const exceeds = votes.some(
    ({ forCount, againstCount, abstainedCount }) => forCount + againstCount + abstainedCount > left,
  )
  return exceeds ? refuse('votes-too-many') : ok(person)
}
