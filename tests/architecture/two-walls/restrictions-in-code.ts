import { isOpenTo, type Actor } from '#areas/access/index.ts'
import type { World } from './rows.ts'

type Restriction = Parameters<typeof isOpenTo>[1]
const levelOf = (level: string) => (level === 'body' || level === 'organisation' ? level : 'persons')

/** A row as the code knows it. */
export function asInCode(world: World, row: World['restriction'][number]): Restriction {
  const people = world.restriction_person.filter((named) => named.restriction_id === row.id)
  return {
    ...{ networkId: row.network_id, bodyId: row.body_id ?? null, organisationId: row.organisation_id ?? null },
    ...{ level: levelOf(row.level), recordedBy: row.recorded_by, people: people.map(({ person_id: id }) => ({ id })) },
  }
}

/** Whether the code holds all of these records open to somebody. */
export const areOpenTo = (actor: Actor, world: World, records: readonly unknown[]): boolean =>
  world.restriction
    .filter((row) => row.lifted_at === null && records.includes(row.record_id))
    .every((row) => isOpenTo(actor, asInCode(world, row)))

/** Whether the code tells somebody who this was: there for more than what is closed to them, or themselves. */
export function isPresenceOpenTo(actor: Actor, world: World, { id, person_id }: World['attendance'][number]): boolean {
  const attended = world.attendance_item.filter((one) => one.attendance_id === id)
  const matterOf = (itemId: string) => world.agenda_item.find((one) => one.id === itemId)?.matter_id
  const isOpen = ({ agenda_item_id: itemId }: { agenda_item_id: string }) =>
    areOpenTo(actor, world, [itemId, matterOf(itemId)])
  return person_id === actor.personId || attended.length === 0 || attended.some(isOpen)
}
