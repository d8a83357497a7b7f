import { sql, type SqlBool } from 'kysely'
import type { Transaction } from '#platform/db.ts'

export type Sought = { words: string; state: string; kind: string; after: string }
export type NetworkRow = {
  id: string
  name: string
  kind: string
  state: string
  members: number
  lastMeeting: string | null
}

export const pageLength = 50

const pattern = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`

const fits = ({ words, state, kind }: Sought) => sql<SqlBool>`(${words} = '' or name ilike ${pattern(words)}
  or short_name ilike ${pattern(words)}) and ${state} in ('', state) and ${kind} in ('', kind)`

/** One page of networks by name, and one row more when there is a next page; `after` is the last one already seen. */
export async function listNetworkRows(tx: Transaction, sought: Sought): Promise<NetworkRow[]> {
  const { after } = sought
  // The page is chosen first, so that members and meetings are looked up for its rows and no others.
  const { rows } = await sql<NetworkRow>`
    with page as materialized (
      select id, name, kind, state from network where ${fits(sought)} and (${after} = '' or (lower(name), id) >
        (select lower(name), id from network where id = nullif(${after}, '')::uuid))
      order by lower(name), id limit ${pageLength + 1})
    select page.*, (select count(distinct organisation_id)::int from network_member where network_id = page.id
        and network_member.role = 'member' and (member_from is null or member_from <= stockholm_today())
        and (member_to is null or member_to >= stockholm_today())) as members,
      met.last_day as "lastMeeting"
    from page left join meeting_days((select array_agg(id) from page)) as met on met.network_id = page.id
    order by lower(name), id`.execute(tx)
  return rows
}

export async function countNetworks(tx: Transaction, sought: Sought): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int from network where ${fits(sought)}`.execute(tx)
  return rows[0]?.count ?? 0
}
