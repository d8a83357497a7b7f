import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Figure, Municipality } from './read-population.rule.ts'

/** Every municipality there is or has been in the register, in the order of the codes. */
export async function listMunicipalities(tx: Transaction): Promise<Municipality[]> {
  const { rows } = await sql<Municipality>`select id, code, name, short_name as "shortName", ended_on as "endedOn",
      array(select name_before from organisation_event where organisation_id = organisation.id and kind = 'renamed') as "formerNames"
    from organisation where kind = 'municipality' and code is not null order by code`.execute(tx)
  return rows
}

type NewSet = { year: number; source: string; figures: readonly Figure[] }

/** Saves a year's figures in place of those it had, which stay behind, and gives the id of the new set. */
export async function recordPopulation(
  tx: Transaction,
  { year, source, figures }: NewSet,
  personId: string,
): Promise<string> {
  const id = crypto.randomUUID()
  await tx
    .updateTable('population_set')
    .set({ is_current: false })
    .where('year', '=', year)
    .where('is_current', '=', true)
    .execute()
  await tx.insertInto('population_set').values({ id, year, source, loaded_by: personId }).execute()
  await tx
    .insertInto('population')
    .values(
      figures.map(({ organisationId, inhabitants }) => ({ set_id: id, organisation_id: organisationId, inhabitants })),
    )
    .execute()
  return id
}
