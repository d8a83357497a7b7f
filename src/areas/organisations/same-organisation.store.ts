import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

export type SameOrganisation = { id: string; name: string }

/** One that is called so already, by name or short name in any case; not the one left out. */
export async function findSameName(
  tx: Transaction,
  name: string,
  exceptId: string | null = null,
): Promise<SameOrganisation | undefined> {
  const { rows } = await sql<SameOrganisation>`select id, name from organisation
    where lower(${name}) in (lower(name), lower(short_name)) and id is distinct from ${exceptId}::uuid
    order by name limit 1`.execute(tx)
  return rows[0]
}

/** One with this organisationsnummer. */
export const findSameNumber = (
  tx: Transaction,
  nationalNumber: string,
  exceptId: string | null = null,
): Promise<SameOrganisation | undefined> =>
  tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('national_number', '=', nationalNumber)
    .where('national_number', '<>', '')
    .where(sql<boolean>`id is distinct from ${exceptId}::uuid`)
    .executeTakeFirst()
