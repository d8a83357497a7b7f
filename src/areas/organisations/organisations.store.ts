import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import type { Organisation, OrganisationEvent, OrganisationName } from './organisation.ts'
import { slugsFor } from './organisation-slug.rule.ts'
import type { RegisterRow } from './register.source.ts'

/** Adds the organisations that the register has and the installation lacks, and an address for each that has none. */
export async function recordRegister(admin: Db, rows: readonly RegisterRow[]): Promise<void> {
  await admin
    .insertInto('organisation')
    .values([...rows])
    .onConflict((conflict) => conflict.constraint('organisation_code_unique').doNothing())
    .execute()
  const lacking = await admin
    .selectFrom('organisation')
    .select(['id', 'short_name as shortName', 'code'])
    .where('slug', 'is', null)
    .orderBy('kind')
    .orderBy('code')
    .orderBy('id')
    .execute()
  if (lacking.length === 0) return
  const slugs = slugsFor(lacking, await listSlugs(admin))
  await sql`update organisation set slug = fresh.slug
    from unnest(${[...slugs.keys()]}::uuid[], ${[...slugs.values()]}::text[]) as fresh (id, slug)
    where organisation.id = fresh.id and organisation.slug is null`.execute(admin)
}

export const listSlugs = async (db: Db | Transaction): Promise<string[]> =>
  (await db.selectFrom('organisation').select('slug').where('slug', 'is not', null).execute()).flatMap(
    ({ slug }) => slug ?? [],
  )

const names = (tx: Transaction) =>
  tx
    .selectFrom('organisation')
    .select(['id', 'name', 'short_name as shortName'])
    .select(
      sql<string[]>`array(select name_before from organisation_event
        where organisation_event.organisation_id = organisation.id and kind = 'renamed')`.as('formerNames'),
    )
    .orderBy('short_name')

/** All there are and have been, by every name they have had: what stands in old notes is found here. */
export const listOrganisations = (tx: Transaction): Promise<OrganisationName[]> => names(tx).execute()

/** Those that exist today: the only ones to offer as new members, hosts and employers. */
export const listLivingOrganisations = (tx: Transaction): Promise<OrganisationName[]> =>
  names(tx)
    .where((where) =>
      where.or([where('ended_on', 'is', null), where('ended_on', '>=', sql<string>`stockholm_today()`)]),
    )
    .execute()

export const findOrganisation = (tx: Transaction, id: string): Promise<Organisation | undefined> =>
  tx
    .selectFrom('organisation')
    .select(['id', 'kind', 'name', 'short_name as shortName', 'code', 'county_code as countyCode', 'slug', 'website'])
    .select(['national_number as nationalNumber', 'ended_on as endedOn'])
    .where('id', '=', id)
    .executeTakeFirst()

/** What has happened to the organisation, and what has merged into it; oldest first. */
export async function listOrganisationEvents(tx: Transaction, organisationId: string): Promise<OrganisationEvent[]> {
  const { rows } = await sql<OrganisationEvent>`select organisation_id as "organisationId", kind, day,
      name_before as "nameBefore", successor_id as "successorId", remark from organisation_event
    where organisation_id = ${organisationId} or successor_id = ${organisationId}
    order by day, recorded_at`.execute(tx)
  return rows
}
