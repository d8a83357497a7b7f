import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { hashOf } from '#platform/secrets.ts'

export type Limit = { purpose: string; perWindow: number; windowMinutes: number }

export const limits = {
  linkByAddress: { purpose: 'link-address', perWindow: 5, windowMinutes: 15 },
  linkByHost: { purpose: 'link-host', perWindow: 40, windowMinutes: 15 },
  useLinkByHost: { purpose: 'use-link', perWindow: 60, windowMinutes: 15 },
  organisationByHost: { purpose: 'organisation', perWindow: 60, windowMinutes: 15 },
  passkeyByHost: { purpose: 'passkey', perWindow: 60, windowMinutes: 15 },
  replyLinkByHost: { purpose: 'reply-link', perWindow: 60, windowMinutes: 15 },
  guestLinkByHost: { purpose: 'guest-link', perWindow: 60, windowMinutes: 15 },
} satisfies Record<string, Limit>

/** Counts one more try and tells whether it is still within the limit. The key is stored only as a hash. */
export async function isWithinLimit(access: Db, limit: Limit, key: string): Promise<boolean> {
  const window = limit.windowMinutes * 60
  const { rows } = await sql<{ count: number }>`
    insert into rate_limit (key, window_start, count)
    values (${hashOf(`${limit.purpose}:${key}`)}, to_timestamp(floor(extract(epoch from now()) / ${window}) * ${window}), 1)
    on conflict on constraint rate_limit_pk do update set count = rate_limit.count + 1 returning count`.execute(access)
  return (rows[0]?.count ?? 0) <= limit.perWindow
}

/** Removes what has served its time: links, sessions, attempts and counts (retention is named on each table). */
export async function removeExpired(access: Db): Promise<void> {
  await sql`delete from sign_in_link where expires_at < now() - interval '1 day'`.execute(access)
  await sql`delete from session where expires_at < now()`.execute(access)
  await sql`delete from rate_limit where window_start < now() - interval '1 day'`.execute(access)
  await sql`delete from oidc_attempt where expires_at < now() - interval '1 day'`.execute(access)
  await sql`delete from passkey_challenge where expires_at < now() - interval '1 day'`.execute(access)
  await sql`delete from sent_notice where sent_at < now() - interval '2 years'`.execute(access)
  await sql`delete from inbound_letter where received_at < now() - interval '90 days'`.execute(access)
  await sql`delete from passkey where ${hasLeft(sql`passkey.person_id`)}`.execute(access)
  await sql`delete from identity where ${hasLeft(sql`identity.person_id`)}`.execute(access)
}

/** Whether the person's last role, post and invitation have ended. */
const hasLeft = (personId: ReturnType<typeof sql>) =>
  sql`not exists (select from role_holding where role_holding.person_id = ${personId}
      and (valid_to is null or valid_to >= stockholm_today()))
    and not exists (select from post where post.person_id = ${personId} and (held_to is null or held_to >= stockholm_today()))
    and not exists (select from item_guest where item_guest.person_id = ${personId} and item_guest.expires_at > now())`
