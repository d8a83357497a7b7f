import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import type { ProviderClient } from '../provider.ts'
import type { Connection } from './connection.ts'
import type { Employee } from './shut-out.rule.ts'

export const findOrganisation = (tx: Transaction, id: string) =>
  tx.selectFrom('organisation').select(['id', 'name']).where('id', '=', id).executeTakeFirst()

export const findConnection = (tx: Transaction, organisationId: string): Promise<Connection | undefined> =>
  tx
    .selectFrom('identity_provider')
    .select(['issuer', 'client_id as clientId', 'domains', 'is_demanded as isDemanded', 'changed_at as changedAt'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()

/**
 * Connects the organisation's sign-in, or changes how. An empty secret leaves the one there is. A demand ends when the
 * sign-in leads elsewhere, since nobody has come in by that way yet.
 */
export async function changeConnection(
  tx: Transaction,
  organisationId: string,
  client: ProviderClient & { domains: string[] },
): Promise<void> {
  const { issuer, clientId, clientSecret, domains } = client
  const changed = await tx
    .updateTable('identity_provider')
    .set({ issuer, client_id: clientId, domains, changed_at: sql<Date>`now()` })
    .$if(clientSecret !== '', (query) => query.set({ client_secret: clientSecret }))
    .set({ is_demanded: sql<boolean>`is_demanded and issuer = ${issuer} and client_id = ${clientId}` })
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (changed.numUpdatedRows > 0n) return
  await tx
    .insertInto('identity_provider')
    .values({ organisation_id: organisationId, issuer, client_id: clientId, client_secret: clientSecret, domains })
    .execute()
}

/** The organisation, other than this one, that answers for one of these domains already. */
export const findOtherAnswering = (tx: Transaction, organisationId: string, domains: readonly string[]) =>
  tx
    .selectFrom('identity_provider')
    .select('organisation_id as organisationId')
    .where('organisation_id', '<>', organisationId)
    .where(sql<boolean>`domains && ${[...domains]}::text[]`)
    .executeTakeFirst()

export const removeConnection = (tx: Transaction, organisationId: string) =>
  tx.deleteFrom('identity_provider').where('organisation_id', '=', organisationId).execute()

export const changeRequirement = (tx: Transaction, organisationId: string, isDemanded: boolean) =>
  tx
    .updateTable('identity_provider')
    .set({ is_demanded: isDemanded, changed_at: sql<Date>`now()` })
    .where('organisation_id', '=', organisationId)
    .execute()

/** The people with a post in the organisation or a role of it today: those whom a demand would bind. */
export async function listEmployees(access: Db, organisationId: string): Promise<Employee[]> {
  const { rows } =
    await sql<Employee>`select id as "personId", name, coalesce(split_part(email, '@', 2) = any (array(select unnest(domains) from identity_provider
        where organisation_id = ${organisationId})), false) as "hasEmail",
      exists (select from identity join identity_provider on identity_provider.issuer = identity.issuer
        where identity.person_id = person.id and identity_provider.organisation_id = ${organisationId}) as "hasSignedIn"
    from person where exists (select from post where post.person_id = person.id and organisation_id = ${organisationId}
        and held_from <= stockholm_today() and (held_to is null or held_to >= stockholm_today()))
      or exists (select from role_holding where role_holding.person_id = person.id and organisation_id = ${organisationId}
        and valid_from <= stockholm_today() and (valid_to is null or valid_to >= stockholm_today()))
    order by name`.execute(access)
  return rows
}
