import { ok, refuse, type Result } from '#platform/result.ts'
import { isDay } from '#platform/time.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { isTooLong } from '../text-length.rule.ts'

export type AgreeRefusal =
  | 'not-open'
  | 'notes-frozen'
  | 'action-missing'
  | 'action-too-long'
  | 'owner-missing'
  | 'owner-too-long'
  | 'action-day-wrong'
  | 'action-day-past'

export type GivenAction = {
  wording: string
  personId: string
  personName: string
  organisation: string
  dueOn: string
  decisionId: string
}

/** One who may be named by choosing, with the organisation they sit for or work in. */
export type KnownPerson = { personId: string; name: string; organisation: string | null }

export type AgreedAction = {
  wording: string
  personId: string | null
  personName: string
  organisationName: string
  dueOn: string | null
  decisionId: string | null
}

/** What someone takes on to do (sv. åtgärd) at an item: somebody or some organisation must have it, or nobody does. */
export function agreeAction(
  meeting: Pick<Meeting, 'status' | 'day'>,
  agendaItem: Pick<AgendaItem, 'decisions'>,
  given: GivenAction,
  people: readonly KnownPerson[],
): Result<AgreedAction, AgreeRefusal> {
  if (meeting.status !== 'ongoing') return refuse(notOngoing(meeting))
  const wording = given.wording.trim()
  if (!wording) return refuse('action-missing')
  if (isTooLong(wording, 'request')) return refuse('action-too-long')
  // Someone else's name, written out, goes before a choice left standing in the list.
  const written = given.personName.trim()
  const chosen = written ? undefined : people.find(({ personId }) => personId === given.personId)
  const personName = written || chosen?.name || ''
  const organisationName = given.organisation.trim() || chosen?.organisation || ''
  if (!personName && !organisationName) return refuse('owner-missing')
  if ([personName, organisationName].some((name) => isTooLong(name, 'name'))) return refuse('owner-too-long')
  if (given.dueOn && !isDay(given.dueOn)) return refuse('action-day-wrong')
  if (given.dueOn && given.dueOn < meeting.day) return refuse('action-day-past')
  const decision = agendaItem.decisions.find(({ id }) => id === given.decisionId)
  return ok({
    ...{ wording, personName, organisationName },
    personId: chosen?.personId ?? null,
    dueOn: given.dueOn || null,
    decisionId: decision?.id ?? null,
  })
}
