import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { hashOf, newSecret } from '#platform/secrets.ts'
import type { Actor, Holding } from './actor.ts'

/** Hours a session lasts without being used, and at the most. */
export const sessionHours = { idle: 8, longest: 24 }

type ActorRow = Omit<Actor, 'holdings' | 'guestItemIds' | 'overseenNetworkIds'> & {
  holdings: Holding[]
  guestItemIds: string[]
  overseenNetworkIds: string[]
}

/**
 * The person behind a session cookie, with roles as they are today; undefined when the session is over, or when an
 * organisation that the person works for lets its people in by its own sign-in only and they came another way.
 */
export async function findActor(access: Db, token: string): Promise<Actor | undefined> {
  const { rows } = await sql<ActorRow>`
    with held as (
      select role, network_id, body_id, role_holding.organisation_id from session
        join role_holding on role_holding.person_id = session.person_id
        where token_hash = ${hashOf(token)} and guest_item_id is null and valid_from <= stockholm_today()
          and (valid_to is null or valid_to >= stockholm_today()))
    select person.id as "personId", person.name, session.guest_item_id as "guestItemId",
      coalesce((select jsonb_agg(jsonb_build_object('role', role, 'networkId', network_id, 'bodyId', body_id,
        'organisationId', organisation_id)) from held), '[]') as holdings,
      coalesce((select jsonb_agg(agenda_item_id) from item_guest where person_id = person.id and item_guest.expires_at > now()
        and (session.guest_item_id is null or agenda_item_id = session.guest_item_id)), '[]') as "guestItemIds",
      coalesce((select jsonb_agg(distinct network_id) from network_member
        where organisation_id in (select held.organisation_id from held)), '[]') as "overseenNetworkIds"
    from session join person on person.id = session.person_id
    where token_hash = ${hashOf(token)} and session.expires_at > now()
      and last_seen_at > now() - make_interval(hours => ${sessionHours.idle})
      and (method in ('oidc', 'guest', 'example') or not exists (select from sign_in_demanded_by(person.id)))`.execute(
    access,
  )
  return rows[0]
}

/** Marks the session as used, at most once a minute so that reading pages writes next to nothing. */
export async function touchSession(access: Db, token: string): Promise<void> {
  await sql`update session set last_seen_at = now()
    where token_hash = ${hashOf(token)} and last_seen_at < now() - interval '1 minute'`.execute(access)
}

/** Begins a session and gives the secret for its cookie. */
export async function recordSession(access: Db, personId: string): Promise<string> {
  const token = newSecret()
  const expiresAt = sql<Date>`now() + make_interval(hours => ${sessionHours.longest})`
  await access
    .insertInto('session')
    .values({ token_hash: hashOf(token), person_id: personId, expires_at: expiresAt })
    .execute()
  return token
}

export const endSession = (access: Db, token: string) =>
  access.deleteFrom('session').where('token_hash', '=', hashOf(token)).execute()

export const findPersonByEmail = (access: Db, email: string) =>
  access.selectFrom('person').select(['id', 'email']).where('email', '=', email.toLowerCase()).executeTakeFirst()
