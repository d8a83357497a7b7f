import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Provider, SigningOrganisation } from './provider.ts'

const named = (access: Db) =>
  access
    .selectFrom('identity_provider')
    .innerJoin('organisation', 'organisation.id', 'identity_provider.organisation_id')
    .select(['organisation.id as organisationId', 'organisation.name'])

export const listSigningOrganisations = (access: Db): Promise<SigningOrganisation[]> =>
  named(access).orderBy('organisation.name').execute()

/** Those that the person works for, or holds a role in, today. */
export const listSigningOrganisationsOf = (access: Db, personId: string): Promise<SigningOrganisation[]> =>
  named(access)
    .where(worksFor(sql`${personId}::uuid`))
    .orderBy('organisation.name')
    .execute()

/** Those that answer for addresses in this domain: says nothing of whether one address is known. */
export const listSigningOrganisationsAt = (access: Db, domain: string): Promise<SigningOrganisation[]> =>
  named(access)
    .where(sql<boolean>`${domain} = any (domains)`)
    .orderBy('organisation.name')
    .execute()

/** Those that let their people in by their own sign-in only, of the ones that the person works for today. */
export const listRequiring = (access: Db, personId: string): Promise<SigningOrganisation[]> =>
  named(access)
    .where(sql<boolean>`organisation.id in (select sign_in_demanded_by(${personId}))`)
    .orderBy('organisation.name')
    .execute()

export const findProvider = (access: Db, organisationId: string): Promise<Provider | undefined> =>
  named(access)
    .select(['issuer', 'client_id as clientId', 'client_secret as clientSecret'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()

/** Whether the person works for the organisation of the row, or holds a role in it, today. */
const worksFor = (personId: ReturnType<typeof sql>) =>
  sql<boolean>`(exists (select from post where post.person_id = ${personId} and post.organisation_id = identity_provider.organisation_id
      and held_from <= stockholm_today() and (held_to is null or held_to >= stockholm_today()))
    or exists (select from role_holding where role_holding.person_id = ${personId}
      and role_holding.organisation_id = identity_provider.organisation_id
      and valid_from <= stockholm_today() and (valid_to is null or valid_to >= stockholm_today())))`
