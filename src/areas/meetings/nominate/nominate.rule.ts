import { ok, refuse, type Result } from '#platform/result.ts'
import type { Nomination } from '../nominations.ts'

export type NominationRefusal = 'body-missing' | 'seat-missing' | 'name-missing' | 'person-unknown' | 'name-too-long'

export type Nominee = { personId: string | null; name: string; organisation: string }
export type NewNomination = Nominee & { forBodyId: string; seat: Nomination['seat'] }

type Given = {
  forBodyId: string
  seat: Nomination['seat'] | undefined
  personId: string
  name: string
  organisation: string
}
type Known = {
  bodies: readonly { id: string }[]
  people: readonly { personId: string; name: string; organisation: string | null }[]
}

const longestName = 200

/** The one who is proposed: somebody chosen among those known here, or written by name. */
function nomineeOf({ personId, name, organisation }: Given, people: Known['people']): Nominee | undefined {
  if (personId === '') return { personId: null, name, organisation }
  const person = people.find((one) => one.personId === personId)
  return person && { personId, name: person.name, organisation: person.organisation ?? '' }
}

/** Proposes somebody for a seat (sv. förslag till val), in this body or in another of the network. */
export function nominate(given: Given, { bodies, people }: Known): Result<NewNomination, NominationRefusal> {
  const { forBodyId, seat } = given
  if (!bodies.some(({ id }) => id === forBodyId)) return refuse('body-missing')
  if (!seat) return refuse('seat-missing')
  const nominee = nomineeOf(given, people)
  if (!nominee) return refuse('person-unknown')
  if (nominee.name === '') return refuse('name-missing')
  if ([nominee.name, nominee.organisation].some((text) => text.length > longestName)) return refuse('name-too-long')
  return ok({ ...nominee, forBodyId, seat })
}

/** Whether the very same proposal stands at the item already. */
export const isProposed = (nomination: NewNomination, standing: readonly Nomination[]): boolean =>
  standing.some((one) =>
    (['forBodyId', 'seat', 'name', 'organisation'] as const).every((field) => one[field] === nomination[field]),
  )
