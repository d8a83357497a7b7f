import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import { hashOf } from '#platform/secrets.ts'
import type { Attempt } from './attempt.rule.ts'

/** Minutes that a person may take at the organisation's own sign-in. */
const attemptMinutes = 15

type Leaving = {
  organisationId: string
  state: string
  browser: string
  nonce: string
  pkceSecret: string
  returnTo: string
}

export const recordAttempt = (access: Db, leaving: Leaving) =>
  access
    .insertInto('oidc_attempt')
    .values({
      ...{ state_hash: hashOf(leaving.state), browser_hash: hashOf(leaving.browser) },
      ...{ organisation_id: leaving.organisationId, nonce: leaving.nonce, code_verifier: leaving.pkceSecret },
      return_to: leaving.returnTo,
      expires_at: sql<Date>`now() + make_interval(mins => ${attemptMinutes})`,
    })
    .execute()

export const findAttempt = (access: Db, state: string): Promise<Attempt | undefined> =>
  access
    .selectFrom('oidc_attempt')
    .select(['organisation_id as organisationId', 'browser_hash as browserHash', 'nonce', 'return_to as returnTo'])
    .select(['code_verifier as pkceSecret', sql<boolean>`expires_at <= now()`.as('isExpired')])
    .where('state_hash', '=', hashOf(state))
    .executeTakeFirst()

/** Uses the attempt up; false when someone was first. */
export async function removeAttempt(access: Db, state: string): Promise<boolean> {
  const removed = await access.deleteFrom('oidc_attempt').where('state_hash', '=', hashOf(state)).executeTakeFirst()
  return removed.numDeletedRows === 1n
}

type Vouched = { organisationId: string; issuer: string; subject: string; email: string | undefined }

// A post or a role of the organisation, held today: its word is taken for nobody else.
const isOf = (organisationId: string) => sql<boolean>`(exists (select from post where post.person_id = person.id
    and post.organisation_id = ${organisationId} and held_from <= stockholm_today() and (held_to is null or held_to >= stockholm_today()))
  or exists (select from role_holding where role_holding.person_id = person.id and role_holding.organisation_id = ${organisationId}
    and valid_from <= stockholm_today() and (valid_to is null or valid_to >= stockholm_today())))`

// Whoever gave a stranger a post would otherwise come in as that stranger.
const isAnsweredFor = (organisationId: string) =>
  sql<boolean>`split_part(person.email, '@', 2) = any (
    array(select unnest(domains) from identity_provider where organisation_id = ${organisationId}))`

/**
 * The person of the organisation who is bound to this identity or, as long as nobody is, the one with the address that
 * the organisation vouches for.
 */
export async function findVouchedPerson(access: Db, vouched: Vouched): Promise<{ personId: string } | undefined> {
  const bound = await access
    .selectFrom('identity')
    .select('person_id')
    .where('issuer', '=', vouched.issuer)
    .where('subject', '=', vouched.subject)
    .executeTakeFirst()
  const people = access.selectFrom('person').select('id as personId').where(isOf(vouched.organisationId))
  if (bound) return people.where('id', '=', bound.person_id).executeTakeFirst()
  if (!vouched.email) return undefined
  return people.where('email', '=', vouched.email).where(isAnsweredFor(vouched.organisationId)).executeTakeFirst()
}

/** Binds the identity to the person, so that a changed address still leads to the same one. Bound already, it stays. */
export const recordIdentity = (access: Db | Transaction, vouched: Vouched, personId: string) =>
  access
    .insertInto('identity')
    .values({ issuer: vouched.issuer, subject: vouched.subject, person_id: personId })
    .onConflict((conflict) => conflict.constraint('identity_pk').doNothing())
    .execute()
