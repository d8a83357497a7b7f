import type { Db, Transaction } from '#platform/db.ts'
import type { OrganisationName } from './organisation.ts'
import type { RegisterRow } from './register.source.ts'

/** Adds the organisations that the register has and the installation lacks. */
export async function recordRegister(admin: Db, rows: readonly RegisterRow[]): Promise<void> {
  await admin
    .insertInto('organisation')
    .values([...rows])
    .onConflict((conflict) => conflict.constraint('organisation_code_unique').doNothing())
    .execute()
}

export const listOrganisations = (tx: Transaction): Promise<OrganisationName[]> =>
  tx.selectFrom('organisation').select(['id', 'name', 'short_name as shortName']).orderBy('short_name').execute()
