import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { PopulationSet } from './population.ts'

/** Every reading of figures, newest year first and the one that holds before those it replaced. */
export async function listPopulationSets(tx: Transaction): Promise<PopulationSet[]> {
  const { rows } = await sql<PopulationSet>`select population_set.id, year, source, is_current as "isCurrent",
      loaded_at as "loadedAt", person.name as "loadedBy", sums.sum, sums.count
    from population_set left join person on person.id = loaded_by
    cross join lateral (select coalesce(sum(inhabitants), 0)::int as sum, count(*)::int as count
      from population where set_id = population_set.id) as sums
    order by year desc, is_current desc, loaded_at desc`.execute(tx)
  return rows
}
