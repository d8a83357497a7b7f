import type { Edition } from '#areas/publishing/published.ts'
import type { Db } from '#platform/db.ts'

export type EditionNumber = { number: number; publishedAt: Date }

/** The open editions at an address, latest first. */
export const listEditionNumbers = (open: Db, path: string): Promise<EditionNumber[]> =>
  open
    .selectFrom('published.edition')
    .where('path', '=', path)
    .select(['number', 'published_at as publishedAt'])
    .orderBy('number', 'desc')
    .execute()

/** One edition by its number, also when a later one has taken its place. */
export const findEditionNumbered = (open: Db, path: string, number: number): Promise<Edition | undefined> =>
  open
    .selectFrom('published.edition')
    .where('path', '=', path)
    .where('number', '=', number)
    .select(['id', 'path', 'title', 'day', 'number', 'network_id as networkId', 'published_at as publishedAt'])
    .select(['content', 'content_hash as contentHash', 'published_by as publishedBy'])
    .executeTakeFirst()
