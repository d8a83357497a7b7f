import type { Transaction } from '#platform/db.ts'
import { slugsFor } from '../organisation-slug.rule.ts'
import { listSlugs } from '../organisations.store.ts'
import type { SameOrganisation } from '../same-organisation.store.ts'
import type { NewOrganisation } from './add-organisation.rule.ts'

export const findSameCode = (tx: Transaction, kind: string, code: string): Promise<SameOrganisation | undefined> =>
  tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('kind', '=', kind)
    .where('code', '=', code)
    .executeTakeFirst()

/** Adds an organisation and gives its id. */
export async function recordOrganisation(tx: Transaction, organisation: NewOrganisation): Promise<string> {
  const { kind, name, shortName, code, countyCode, nationalNumber, website } = organisation
  const id = crypto.randomUUID()
  const slug = slugsFor([{ id, shortName, code }], await listSlugs(tx)).get(id) ?? null
  await tx
    .insertInto('organisation')
    .values({
      ...{ id, kind, name, short_name: shortName, code, county_code: countyCode },
      ...{ national_number: nationalNumber, website, slug },
    })
    .execute()
  return id
}
