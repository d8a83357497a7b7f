import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Edition, EditionRow, Withdrawal } from './edition.ts'

const rowColumns = [
  'id',
  'path',
  'title',
  'day',
  'number',
  'network_id as networkId',
  'published_at as publishedAt',
] as const

// Of a corrected set of notes only the latest edition is listed; the earlier ones keep their own addresses.
const latest = (open: Db) =>
  open
    .selectFrom('published.edition as edition')
    .where('kind', '=', 'meeting-notes')
    .$narrowType<{ network_id: string }>()
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('published.edition as later')
            .whereRef('later.subject_id', '=', 'edition.subject_id')
            .whereRef('later.number', '>', 'edition.number')
            .select(sql`1`.as('one')),
        ),
      ),
    )

export type EditionFilter = { networkSlug?: string; limit?: number }

/** The latest open editions, newest day first; of one network when its slug is given. */
export function listEditions(open: Db, { networkSlug, limit = 100 }: EditionFilter = {}): Promise<EditionRow[]> {
  const rows = latest(open).select(rowColumns).orderBy('day', 'desc').limit(limit)
  if (!networkSlug) return rows.execute()
  return rows.where(sql<boolean>`content -> 'network' ->> 'slug' = ${networkSlug}`).execute()
}

export type OpenNetwork = { slug: string; name: string; count: number }

/** The networks that have published something: notes, or a page about themselves. */
export async function listOpenNetworks(open: Db): Promise<OpenNetwork[]> {
  const { rows } = await sql<OpenNetwork>`
    select content -> 'network' ->> 'slug' as slug, (array_agg(content -> 'network' ->> 'name' order by day desc))[1] as name,
      (count(distinct subject_id) filter (where kind = 'meeting-notes'))::int as count
    from published.edition where kind <> 'organisation' group by content -> 'network' ->> 'slug' order by name`.execute(
    open,
  )
  return rows
}

export type OpenOrganisation = { path: string; name: string }

/** The organisations that have told which networks they are in. */
export async function listOpenOrganisations(open: Db): Promise<OpenOrganisation[]> {
  const { rows } = await sql<OpenOrganisation>`
    select path, (array_agg(title order by number desc))[1] as name from published.edition
    where kind = 'organisation' group by path order by name`.execute(open)
  return rows
}

export const findEdition = (open: Db, path: string): Promise<Edition | undefined> =>
  open
    .selectFrom('published.edition')
    .where('path', '=', path)
    .select([...rowColumns, 'content', 'content_hash as contentHash', 'published_by as publishedBy'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The editions that tell of a matter, oldest day first. */
export const listEditionsOfMatter = (open: Db, matterId: string): Promise<Edition[]> =>
  latest(open)
    .where(sql<boolean>`matter_ids @> array[${matterId}]::uuid[]`)
    .select([...rowColumns, 'content', 'content_hash as contentHash', 'published_by as publishedBy'])
    .orderBy('day')
    .execute()

/** For each matter, the first open edition after a day that takes it up again. */
export async function listLaterEditions(open: Db, matterIds: readonly string[], afterDay: string) {
  if (matterIds.length === 0) return []
  const { rows } = await sql<{ matterId: string; path: string; day: string }>`
    select distinct on (matter) matter as "matterId", path, day::text
    from published.edition cross join lateral unnest(matter_ids) as matter
    where matter_ids && ${[...matterIds]}::uuid[] and matter = any(${[...matterIds]}::uuid[]) and day > ${afterDay}
    order by matter, day, number desc`.execute(open)
  return rows
}

/** The tombstone at an address whose editions were all taken back. */
export async function findWithdrawal(open: Db, path: string): Promise<Withdrawal | undefined> {
  return open
    .selectFrom('published.withdrawal')
    .where('path', '=', path)
    .select(['title', 'reason', 'withdrawn_at as withdrawnAt'])
    .orderBy('withdrawn_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
