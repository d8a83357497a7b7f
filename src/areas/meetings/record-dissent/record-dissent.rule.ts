import { ok, refuse, type Result } from '#platform/result.ts'
import type { AgendaItem, Attendance, Meeting } from '../meeting.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { decidingAt, presenceAt } from '../presence.rule.ts'
import { isTooLong } from '../text-length.rule.ts'
import type { DissentKind, StandingDissent } from '../recorded-facts.ts'

export type GivenDissent = {
  kind: string
  attendanceId: string
  decisionId: string
  wording: string
  /** It was announced before the meeting ended: asked once the notes have been sent and are back. */
  wasAnnounced: boolean
}

export type DissentRefusal =
  | 'not-open'
  | 'notes-frozen'
  | 'reservation-too-late'
  | 'kind-missing'
  | 'person-missing'
  | 'was-not-there'
  | 'took-no-part'
  | 'decision-unknown'
  | 'nothing-decided'
  | 'wording-missing'
  | 'wording-too-long'
  | 'announced-unsaid'

const kinds: readonly DissentKind[] = ['reservation', 'dissent', 'statement']
const isKind = (text: string): text is DissentKind => kinds.some((kind) => kind === text)

type Known = {
  agendaItem: Pick<AgendaItem, 'id' | 'decisions' | 'tabling' | 'disqualifications'>
  attendance: readonly Attendance[]
  /** The notes have been sent for approval: the meeting has ended, though they may be back. */
  hasEnded: boolean
}

/**
 * Records that someone did not agree. A reservation is the right of one who took part in deciding, and is announced before the
 * meeting ends, KL (2017:725) 4:27. A dissenting opinion (sv. avvikande mening) or a word for the record (sv. protokollsanteckning)
 * is open to all who were there.
 */
export function recordDissent(
  meeting: Pick<Meeting, 'status'>,
  given: GivenDissent,
  { agendaItem, attendance, hasEnded }: Known,
): Result<Omit<StandingDissent, 'id'>, DissentRefusal> {
  const { kind } = given
  if (meeting.status !== 'ongoing')
    return refuse(kind === 'reservation' && meeting.status !== 'planned' ? 'reservation-too-late' : notOngoing(meeting))
  if (!isKind(kind)) return refuse('kind-missing')
  const person = attendance.find(({ id }) => id === given.attendanceId)
  if (!person) return refuse('person-missing')
  const decision = agendaItem.decisions.find(({ id }) => id === given.decisionId)
  if (given.decisionId && !decision) return refuse('decision-unknown')
  const refusal =
    kind === 'reservation'
      ? refusalOfDissent(person, given, { agendaItem, attendance, hasEnded })
      : refusalOfWord(person, given, agendaItem.id)
  if (refusal) return refuse(refusal)
  if (isTooLong(given.wording, 'wording')) return refuse('wording-too-long')
  const { name, organisationName } = person
  return ok({ kind, name, organisationName, decisionId: decision?.id ?? null, wording: given.wording })
}

function refusalOfDissent(person: Attendance, given: GivenDissent, known: Known): DissentRefusal | undefined {
  const { decisions, tabling } = known.agendaItem
  if (decisions.length === 0 && !tabling) return 'nothing-decided'
  if (!decidingAt(known.attendance, known.agendaItem).includes(person)) return 'took-no-part'
  return known.hasEnded && !given.wasAnnounced ? 'announced-unsaid' : undefined
}

function refusalOfWord(person: Attendance, given: GivenDissent, itemId: string): DissentRefusal | undefined {
  if (presenceAt(person, itemId) === 'absent') return 'was-not-there'
  return given.wording === '' ? 'wording-missing' : undefined
}
