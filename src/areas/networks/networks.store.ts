import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { slugOf } from '#platform/slug.ts'
import type { Body, Network, RoleHolder } from './network.ts'

const networkColumns = ['id', 'name', 'short_name as shortName', 'slug', 'purpose'] as const

export const listNetworks = (tx: Transaction): Promise<Network[]> =>
  tx.selectFrom('network').select(networkColumns).orderBy('name').execute()

export const findNetwork = (tx: Transaction, id: string): Promise<Network | undefined> =>
  tx.selectFrom('network').select(networkColumns).where('id', '=', id).executeTakeFirst()

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

/** Adds a network and gives its id. */
export async function recordNetwork(tx: Transaction, name: string, purpose: string): Promise<string> {
  const id = crypto.randomUUID()
  const { rows } = await sql<{ slug: string }>`select slug from network where slug like ${`${slugOf(name)}%`}`.execute(
    tx,
  )
  const slug = freeSlug(
    slugOf(name),
    rows.map((row) => row.slug),
  )
  await tx.insertInto('network').values({ id, name, short_name: name, slug, purpose }).execute()
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

export const listMembers = (tx: Transaction, networkId: string) =>
  tx
    .selectFrom('network_member')
    .innerJoin('organisation', 'organisation.id', 'network_member.organisation_id')
    .where('network_id', '=', networkId)
    .select(['organisation.id', 'organisation.short_name as shortName'])
    .orderBy('organisation.short_name')
    .execute()

export type NewRole = { personId: string; role: string; networkId: string; bodyId: string | null }

/** Gives the person the role from today; giving it again changes nothing. */
export const recordRole = (tx: Transaction, { personId, role, networkId, bodyId }: NewRole) =>
  tx
    .insertInto('role_holding')
    .values({ person_id: personId, role, network_id: networkId, body_id: bodyId })
    .onConflict((conflict) => conflict.constraint('role_holding_once').doNothing())
    .execute()

/** The person with this address, added if new. Also finds one whom the acting person may not see (see the function). */
export async function personWithEmail(tx: Transaction, name: string, email: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select person_with_email(${name}, ${email}) as id`.execute(tx)
  const id = rows[0]?.id
  if (!id) throw new Error('person_with_email gave no id')
  return id
}

/** Notes where the person works (sv. befattning), unless a post is known already: a secretary does not change that. */
export const recordPost = (tx: Transaction, personId: string, organisationId: string, title: string, from: string) =>
  sql`insert into post (person_id, organisation_id, title, held_from)
    select ${personId}, ${organisationId}, ${title}, ${from}
    where not exists (select from post where person_id = ${personId} and held_to is null)
    on conflict (person_id, organisation_id) where held_to is null do nothing`.execute(tx)

export const findName = async (tx: Transaction, personId: string): Promise<string | undefined> =>
  (await tx.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst())?.name

/** Everyone with a role in the network or one of its bodies; with `bodyId`, only those of the body and the whole network. */
export function listRoleHolders(tx: Transaction, networkId: string, bodyId?: string): Promise<RoleHolder[]> {
  const holders = tx
    .selectFrom('role_holding')
    .innerJoin('person', 'person.id', 'role_holding.person_id')
    .leftJoin('post', (join) => join.onRef('post.person_id', '=', 'person.id').on('post.held_to', 'is', null))
    .leftJoin('organisation', 'organisation.id', 'post.organisation_id')
    .where('role_holding.network_id', '=', networkId)
    .where((where) =>
      where.or([where('valid_to', 'is', null), where('valid_to', '>=', sql<string>`stockholm_today()`)]),
    )
    .select(['person.id as personId', 'person.name', 'role', 'organisation.short_name as organisation', 'post.title'])
    .orderBy('organisation.short_name')
    .orderBy('person.name')
  const inBody = bodyId
    ? holders.where((where) => where.or([where('body_id', '=', bodyId), where('body_id', 'is', null)]))
    : holders
  return inBody.execute()
}
