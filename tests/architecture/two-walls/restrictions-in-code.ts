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
