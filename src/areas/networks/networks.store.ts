import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { slugOf } from '#platform/slug.ts'
import type {
  Body,
  EventKind,
  Network,
  NetworkEvent,
  NetworkGoal,
  NetworkQuote,
  Precision,
  RoleHolder,
} from './network.ts'

const networkColumns = ['id', 'name', 'short_name as shortName', 'slug', 'purpose'] as const

export const listNetworks = (tx: Transaction): Promise<Network[]> =>
  tx.selectFrom('network').select(networkColumns).orderBy('name').execute()

export const findNetwork = (tx: Transaction, id: string): Promise<Network | undefined> =>
  tx.selectFrom('network').select(networkColumns).where('id', '=', id).executeTakeFirst()

/** The network of this name, however it is written; only among those that the actor may know of. */
export const findNetworkNamed = (tx: Transaction, name: string) =>
  tx
    .selectFrom('network')
    .select('id')
    .where(sql`lower(name)`, '=', name.toLowerCase())
    .limit(1)
    .executeTakeFirst()

export const listGoals = (tx: Transaction, networkId: string): Promise<NetworkGoal[]> =>
  tx
    .selectFrom('network_goal')
    .where('network_id', '=', networkId)
    .select(['id', 'wording', 'target_year as targetYear'])
    .orderBy('target_year')
    .orderBy('wording')
    .execute()

export const listQuotes = (tx: Transaction, networkId: string): Promise<NetworkQuote[]> =>
  tx
    .selectFrom('network_quote')
    .where('network_id', '=', networkId)
    .select(['id', 'wording', 'source', 'stated_on as statedOn'])
    .orderBy('stated_on')
    .orderBy('wording')
    .execute()

/** What has happened to the network, oldest first. */
export const listEvents = (tx: Transaction, networkId: string): Promise<NetworkEvent[]> =>
  tx
    .selectFrom('network_event')
    .leftJoin('organisation', 'organisation.id', 'network_event.host_id')
    .where('network_id', '=', networkId)
    .select([sql<EventKind>`network_event.kind`.as('kind'), 'day', sql<Precision>`precision`.as('precision'), 'reason'])
    .select('organisation.name as host')
    .orderBy('day')
    .orderBy('recorded_at')
    .execute()

const bodies = (tx: Transaction) =>
  tx
    .selectFrom('body')
    .innerJoin('network', 'network.id', 'body.network_id')
    .select(['body.id', 'body.network_id as networkId', 'body.name', 'body.slug'])
    .select(['network.name as networkName', 'network.slug as networkSlug'])

export const listBodies = (tx: Transaction): Promise<Body[]> => bodies(tx).orderBy('body.name').execute()

export const findBody = (tx: Transaction, id: string): Promise<Body | undefined> =>
  bodies(tx).where('body.id', '=', id).executeTakeFirst()

/** Adds a body (sv. organ) under a network and gives its id. */
export async function recordBody(tx: Transaction, networkId: string, name: string): Promise<string> {
  const id = crypto.randomUUID()
  const taken = await tx.selectFrom('body').select('slug').where('network_id', '=', networkId).execute()
  const slug = freeSlug(
    slugOf(name),
    taken.map((row) => row.slug),
  )
  await tx.insertInto('body').values({ id, network_id: networkId, name, slug }).execute()
  return id
}

function freeSlug(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted
  const number = [...taken.keys(), taken.length]
    .map((index) => index + 2)
    .find((count) => !taken.includes(`${wanted}-${count}`))
  return `${wanted}-${number ?? taken.length + 2}`
}

export type NewNetwork = { name: string; purpose: string; kind: string }

/** Adds a network and gives its id. */
export async function recordNetwork(tx: Transaction, { name, purpose, kind }: NewNetwork): Promise<string> {
  const id = crypto.randomUUID()
  const { rows } = await sql<{ slug: string }>`select slug from network where slug like ${`${slugOf(name)}%`}`.execute(
    tx,
  )
  const slug = freeSlug(
    slugOf(name),
    rows.map((row) => row.slug),
  )
  await tx.insertInto('network').values({ id, name, short_name: name, slug, purpose, kind }).execute()
  return id
}

export async function recordMembers(
  tx: Transaction,
  networkId: string,
  organisationIds: readonly string[],
): Promise<void> {
  if (organisationIds.length === 0) return
  await tx
    .insertInto('network_member')
    .values(organisationIds.map((organisation_id) => ({ network_id: networkId, organisation_id })))
    .execute()
}

export type NewRole = { personId: string; role: string; networkId: string; bodyId: string | null }

/** Gives the person the role from today; giving it again changes nothing. */
export const recordRole = (tx: Transaction, { personId, role, networkId, bodyId }: NewRole) =>
  tx
    .insertInto('role_holding')
    .values({ person_id: personId, role, network_id: networkId, body_id: bodyId })
    .onConflict((conflict) => conflict.constraint('role_holding_once').doNothing())
    .execute()

/** Notes where the person works (sv. befattning), unless a post is known already: a secretary does not change that. */
export const recordPost = (tx: Transaction, personId: string, organisationId: string, title: string, from: string) =>
  sql`insert into post (person_id, organisation_id, title, held_from)
    select ${personId}, ${organisationId}, ${title}, ${from}
    where not exists (select from post where person_id = ${personId} and held_to is null)
    on conflict (person_id, organisation_id) where held_to is null do nothing`.execute(tx)

export const findName = async (tx: Transaction, personId: string): Promise<string | undefined> =>
  (await tx.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst())?.name

/**
 * Everyone with a role in the network or one of its bodies today; with `bodyId`, only those of the body and the whole
 * network. One who works in two places is shown in the organisation they sit for, else with the newest post.
 */
export async function listRoleHolders(tx: Transaction, networkId: string, bodyId?: string): Promise<RoleHolder[]> {
  const inBody = bodyId ? sql`and (body_id = ${bodyId} or body_id is null)` : sql``
  const { rows } = await sql<RoleHolder>`
    select person.id as "personId", person.name, role, organisation.short_name as organisation,
      case when organisation.id = post.organisation_id then post.title end as title
    from role_holding as holding join person on person.id = holding.person_id
    left join lateral (select title, post.organisation_id from post where post.person_id = holding.person_id and held_to is null
      order by post.organisation_id is not distinct from represents_id desc, held_from desc, post.id limit 1) as post on true
    left join organisation on organisation.id = coalesce(represents_id, post.organisation_id)
    where holding.network_id = ${networkId} ${inBody} and valid_from <= stockholm_today()
      and (valid_to is null or valid_to >= stockholm_today())
    order by organisation.short_name, person.name`.execute(tx)
  return rows
}
