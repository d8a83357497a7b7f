import { ok, refuse, type Result } from '#platform/result.ts'
import type { DraftFields } from '../draft.ts'

export const moves = ['up', 'down', 'present', 'absent'] as const
export type Move = (typeof moves)[number]

/** Moves a person to the other list, or one step within their own. At the end of the list the step moves nothing. */
export function movePerson(fields: DraftFields, index: number, move: Move): Result<DraftFields, 'row-unknown'> {
  const person = fields.people[index]
  if (!person || person.name === '') return refuse('row-unknown')
  if (move === 'present' || move === 'absent')
    return ok({ ...fields, people: fields.people.with(index, { ...person, isPresent: move === 'present' }) })
  const own = fields.people.flatMap((one, at) => (one.isPresent === person.isPresent && one.name ? [at] : []))
  const other = own[own.indexOf(index) + (move === 'up' ? -1 : 1)]
  const neighbour = other === undefined ? undefined : fields.people[other]
  if (other === undefined || !neighbour) return ok(fields)
  return ok({ ...fields, people: fields.people.with(index, neighbour).with(other, person) })
}
