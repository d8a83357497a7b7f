import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import { hashOf, newSecret } from '#platform/secrets.ts'
import type { Link } from './sign-in.rule.ts'

/** Makes a link for one use and gives its secret. Without `browser` (the console's own links) any browser may use it. */
export async function recordLink(
  access: Db,
  personId: string,
  browser: string | undefined,
  minutes: number,
): Promise<string> {
  const token = newSecret()
  await access
    .insertInto('sign_in_link')
    .values({
      token_hash: hashOf(token),
      person_id: personId,
      browser_hash: browser === undefined ? null : hashOf(browser),
      expires_at: sql<Date>`now() + make_interval(mins => ${minutes})`,
    })
    .execute()
  return token
}

const linkColumns = [
  'person_id as personId',
  'browser_hash as browserHash',
  sql<boolean>`expires_at <= now()`.as('isExpired'),
  sql<boolean>`used_at is not null`.as('isUsed'),
] as const

export const findLink = (access: Db | Transaction, token: string): Promise<Link | undefined> =>
  access.selectFrom('sign_in_link').select(linkColumns).where('token_hash', '=', hashOf(token)).executeTakeFirst()

/** Uses the link up; false when someone was first. */
export async function markLinkUsed(access: Db | Transaction, token: string): Promise<boolean> {
  const used = await access
    .updateTable('sign_in_link')
    .set({ used_at: sql<Date>`now()` })
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}
