import type { Transaction } from '#platform/db.ts'
import type { Population, PopulationYear } from './population.ts'

/** The years that there are figures for, newest first. */
export const listPopulationYears = (tx: Transaction): Promise<PopulationYear[]> =>
  tx
    .selectFrom('population_set')
    .select(['year', 'source'])
    .where('is_current', '=', true)
    .orderBy('year', 'desc')
    .execute()

export const newestYear = (tx: Transaction): Promise<PopulationYear | undefined> =>
  tx
    .selectFrom('population_set')
    .select(['year', 'source'])
    .where('is_current', '=', true)
    .orderBy('year', 'desc')
    .limit(1)
    .executeTakeFirst()

const currentSet = (tx: Transaction, year: number) =>
  tx
    .selectFrom('population_set')
    .select(['id', 'year', 'source'])
    .where('year', '=', year)
    .where('is_current', '=', true)
    .executeTakeFirst()

const figuresOf = (tx: Transaction, setId: string) =>
  tx.selectFrom('population').select(['organisation_id', 'inhabitants']).where('set_id', '=', setId)

const asPopulation = (
  { year, source }: PopulationYear,
  rows: readonly { organisation_id: string; inhabitants: number }[],
): Population => ({
  year,
  source,
  inhabitants: new Map(rows.map((row) => [row.organisation_id, row.inhabitants] as const)),
})

/** A year's figures for all that have one; undefined when the year has not been read in. */
export async function listPopulation(tx: Transaction, year: number): Promise<Population | undefined> {
  const set = await currentSet(tx, year)
  return set && asPopulation(set, await figuresOf(tx, set.id).execute())
}

/** As `listPopulation`, for these organisations only; one without a figure is not in the map. */
export async function populationOf(
  tx: Transaction,
  organisationIds: readonly string[],
  year: number,
): Promise<Population | undefined> {
  const set = await currentSet(tx, year)
  if (!set) return undefined
  if (organisationIds.length === 0) return asPopulation(set, [])
  return asPopulation(set, await figuresOf(tx, set.id).where('organisation_id', 'in', organisationIds).execute())
}
