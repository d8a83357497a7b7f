import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

export type PopulationFigure = { year: number; inhabitants: number; source: string }
export type KnownNetwork = { id: string; name: string; role: string; from: string | null; to: string | null }

/** Inhabitants by year, newest first. */
export const listFigures = (tx: Transaction, organisationId: string): Promise<PopulationFigure[]> =>
  tx
    .selectFrom('population')
    .innerJoin('population_set', 'population_set.id', 'population.set_id')
    .where('organisation_id', '=', organisationId)
    .where('is_current', '=', true)
    .select(['year', 'inhabitants', 'source'])
    .orderBy('year', 'desc')
    .execute()

/** The networks it is or was a member of, as far as the acting person may know of them. */
export const listKnownNetworks = (tx: Transaction, organisationId: string): Promise<KnownNetwork[]> =>
  tx
    .selectFrom('network_member')
    .innerJoin('network', 'network.id', 'network_member.network_id')
    .where('network_member.organisation_id', '=', organisationId)
    .select(['network.id', 'network.name', 'role', 'member_from as from', 'member_to as to'])
    .orderBy('network.name')
    .orderBy(sql`member_from nulls first`)
    .execute()

/** The names today of these organisations, by id. */
export async function listNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('organisation').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
