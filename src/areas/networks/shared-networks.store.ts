import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Pair, Sharer } from './shared-networks.ts'

/**
 * Who is in what today; a network that has ended ties nobody together. As far as the acting person may read, which is
 * asked once for each table: asked again for every pair it takes a second.
 */
const today = sql`known as materialized (select id, name from network where state <> 'ended'),
  present as materialized (
    select distinct network_id, organisation_id from network_member
    where network_id in (select id from known) and (member_from is null or member_from <= stockholm_today())
      and (member_to is null or member_to >= stockholm_today()))`

/** The municipalities in the same networks as the organisation, those that share most first. */
export async function listSharers(tx: Transaction, organisationId: string): Promise<Sharer[]> {
  const { rows } = await sql<Sharer>`
    with ${today}
    select organisation.id, organisation.short_name as name, coalesce(county_code, '') as "countyCode",
      json_agg(json_build_object('id', known.id, 'name', known.name) order by known.name, known.id) as networks
    from present as own
      join present as other on other.network_id = own.network_id and other.organisation_id <> own.organisation_id
      join organisation on organisation.id = other.organisation_id and organisation.kind = 'municipality'
      join known on known.id = own.network_id
    where own.organisation_id = ${organisationId}
    group by organisation.id
    order by count(*) desc, organisation.short_name, organisation.id`.execute(tx)
  return rows
}

/** Pairs of municipalities that are in the same networks, those that share most first, and how many there are in all. */
export async function listPairs(
  tx: Transaction,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ pairs: Pair[]; count: number }> {
  const { rows } = await sql<Pair & { count: number }>`
    with ${today},
    municipality as materialized (select id, short_name as name from organisation where kind = 'municipality'),
    member as materialized (
      select network_id, organisation_id, name from present join municipality on municipality.id = organisation_id),
    pair as (
      select one.organisation_id as one_id, other.organisation_id as other_id, one.name as one_name,
        other.name as other_name, array_agg(one.network_id) as networks, count(*)::int as shared
      from member as one join member as other on other.network_id = one.network_id
        and (one.name, one.organisation_id) < (other.name, other.organisation_id)
      group by 1, 2, 3, 4),
    shown as (
      select pair.*, count(*) over ()::int as count from pair
      order by shared desc, one_name, other_name, one_id, other_id limit ${limit} offset ${offset})
    select json_build_object('id', one_id, 'name', one_name) as one,
      json_build_object('id', other_id, 'name', other_name) as other, shared, count,
      array(select name from known where id = any (networks) order by name, id) as networks
    from shown order by shared desc, one_name, other_name, one_id, other_id`.execute(tx)
  return { pairs: rows, count: rows[0]?.count ?? 0 }
}

/** Where each municipality lies on the map is known by its code. */
export async function listCodes(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('organisation').select(['id', 'code']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, code }) => [id, code ?? '']))
}
