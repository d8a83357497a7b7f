import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import { hashOf, newSecret } from '#platform/secrets.ts'
import type { Actor, Holding } from './actor.ts'

/** Hours a session lasts without being used, and at the most. */
export const sessionHours = { idle: 8, longest: 24 }

type ActorRow = Omit<Actor, 'holdings' | 'guestItemIds' | 'overseenNetworkIds'> & {
  holdings: Holding[]
  guestItemIds: string[]
  overseenNetworkIds: string[]
}

// A demand is met by the sign-in of an organisation that makes it; another's word does not do.
const isLetIn = sql`(method in ('guest', 'example') or not exists (select from sign_in_demanded_by(person.id))
  or method = 'oidc' and session.organisation_id in (select sign_in_demanded_by(person.id)))`
const isGuestStill = sql`(guest_item_id is null or exists (select from item_guest where agenda_item_id = guest_item_id
  and item_guest.person_id = person.id and item_guest.expires_at > now()))`

/**
 * The person behind a session cookie, with roles as they are today; undefined when the session is over, when a guest's
 * link has been taken back, or when an organisation that the person works for lets its people in by its own sign-in
 * only and they came another way.
 */
export async function findActor(access: Db, token: string): Promise<Actor | undefined> {
  const { rows } = await sql<ActorRow>`
    with held as (
      select role, network_id, body_id, role_holding.organisation_id, represents_id from session
        join role_holding on role_holding.person_id = session.person_id
        where token_hash = ${hashOf(token)} and guest_item_id is null and valid_from <= stockholm_today()
          and (valid_to is null or valid_to >= stockholm_today()))
    select person.id as "personId", person.name, session.guest_item_id as "guestItemId",
      coalesce((select jsonb_agg(jsonb_build_object('role', role, 'networkId', network_id, 'bodyId', body_id,
        'organisationId', organisation_id, 'representsId', represents_id)) from held), '[]') as holdings,
      coalesce((select jsonb_agg(agenda_item_id) from item_guest where person_id = person.id and item_guest.expires_at > now()
        and (session.guest_item_id is null or agenda_item_id = session.guest_item_id)), '[]') as "guestItemIds",
      coalesce((select jsonb_agg(distinct network_id) from network_member
        where organisation_id in (select held.organisation_id from held)), '[]') as "overseenNetworkIds"
    from session join person on person.id = session.person_id
    where token_hash = ${hashOf(token)} and session.expires_at > now()
      and last_seen_at > now() - make_interval(hours => ${sessionHours.idle}) and ${isLetIn} and ${isGuestStill}`.execute(
    access,
  )
  return rows[0]
}

/** Marks the session as used, at most once a minute so that reading pages writes next to nothing. */
export async function touchSession(access: Db, token: string): Promise<void> {
  await sql`update session set last_seen_at = now()
    where token_hash = ${hashOf(token)} and last_seen_at < now() - interval '1 minute'`.execute(access)
}

export type SignInMethod = 'link' | 'oidc' | 'passkey' | 'example' | 'guest'

/** How somebody came in: by which way, with what, whose sign-in vouched, and for a guest to what and until when. */
export type Entry = {
  method: SignInMethod
  device?: string
  organisationId?: string
  guest?: { itemId: string; expiresAt: Date }
}

/** Begins a session and gives the secret for its cookie. A guest's ends with the link. */
export async function recordSession(
  access: Db | Transaction,
  personId: string,
  { method, device, organisationId, guest }: Entry = { method: 'link' },
): Promise<string> {
  const token = newSecret()
  const longest = sql<Date>`now() + make_interval(hours => ${sessionHours.longest})`
  await access
    .insertInto('session')
    .values({
      ...{ token_hash: hashOf(token), person_id: personId, method, device: device ?? '' },
      ...{ organisation_id: organisationId ?? null, guest_item_id: guest?.itemId ?? null },
      expires_at: guest ? sql<Date>`least(${longest}, ${guest.expiresAt}::timestamptz)` : longest,
    })
    .execute()
  return token
}

export const endSession = (access: Db, token: string) =>
  access.deleteFrom('session').where('token_hash', '=', hashOf(token)).execute()

/** Ends what a guest has begun by a link to this item, when the link is made anew. */
export const endGuestSessions = (access: Db, personId: string, itemId: string) =>
  access.deleteFrom('session').where('person_id', '=', personId).where('guest_item_id', '=', itemId).execute()

export const findPersonByEmail = (access: Db, email: string) =>
  access.selectFrom('person').select(['id', 'email']).where('email', '=', email.toLowerCase()).executeTakeFirst()
