import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import { hashOf } from '#platform/secrets.ts'
import type { Feed, FeedEvent } from './feed.ts'

export const listFeeds = (tx: Transaction): Promise<Feed[]> =>
  tx
    .selectFrom('calendar_feed')
    .leftJoin('body', 'body.id', 'calendar_feed.body_id')
    .select(['calendar_feed.id', 'body_id as bodyId', 'body.name as bodyName', 'created_at as createdAt'])
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .execute()

/** Also one that has been taken back. */
export const findOwnFeed = (tx: Transaction, id: string) =>
  tx.selectFrom('calendar_feed').select('id').where('id', '=', id).executeTakeFirst()

type NewFeed = { personId: string; bodyId: string | null; secret: string }

export const recordFeed = (tx: Transaction, { personId, bodyId, secret }: NewFeed) =>
  tx
    .insertInto('calendar_feed')
    .values({ id: crypto.randomUUID(), person_id: personId, body_id: bodyId, token_hash: hashOf(secret) })
    .execute()

/** Takes the address back. False when it was already. */
export async function revokeFeed(tx: Transaction, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('calendar_feed')
    .set({ revoked_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const findFeed = (access: Db, secret: string) =>
  access
    .selectFrom('calendar_feed')
    .select(['person_id as personId', 'body_id as bodyId'])
    .where('token_hash', '=', hashOf(secret))
    .where('revoked_at', 'is', null)
    .executeTakeFirst()

const eventColumns = sql`meeting.id as "meetingId", null as "itemId", null as "itemNumber", body.name as "bodyName",
  network.name as "networkName", meeting.day, meeting.starts_at as "startsAt", meeting.ends_at as "endsAt", meeting.place,
  meeting.online_url as "onlineUrl", meeting.sequence, meeting.status = 'cancelled' as "isCancelled", true as "isReadable"`
const places = sql`meeting join body on body.id = meeting.body_id join network on network.id = meeting.network_id`

/** The meetings of one body, from this day on, as far as the acting person may read them. */
export async function listBodyEvents(tx: Transaction, bodyId: string, fromDay: string): Promise<FeedEvent[]> {
  const { rows } = await sql<FeedEvent>`select ${eventColumns} from ${places}
    where meeting.body_id = ${bodyId} and body_id in (select readable_bodies()) and meeting.day >= ${fromDay}
    order by meeting.day, meeting.id`.execute(tx)
  return rows
}

/**
 * All that the acting person takes part in, from this day on: the meetings of the bodies that they sit in, and what they
 * are called to as a substitute or as the guest of an item.
 */
export async function listOwnEvents(tx: Transaction, fromDay: string): Promise<FeedEvent[]> {
  const { rows } = await sql<FeedEvent>`
    select ${eventColumns} from ${places} where body_id in (select seated_bodies()) and meeting.day >= ${fromDay}
    union all
    select own.meeting_id, own.agenda_item_id, own.item_number, own.body_name, own.network_name, own.day, own.starts_at,
      own.ends_at, own.place, own.online_url, own.sequence, own.status = 'cancelled', own.is_readable
    from own_invitations(${fromDay}::date) as own join invitation on invitation.id = own.id
    where own.body_id not in (select seated_bodies())
      and case when own.agenda_item_id is null then invitation.substitutes_for is not null
        else own.agenda_item_id in (select guest_items()) end
    order by 6, 1`.execute(tx)
  return rows
}

/** The bodies to choose among: all that the acting person may read. */
export async function listBodyChoices(tx: Transaction): Promise<{ id: string; name: string; networkName: string }[]> {
  const { rows } = await sql<{ id: string; name: string; networkName: string }>`
    select body.id, body.name, network.name as "networkName" from body join network on network.id = body.network_id
    where body.id in (select readable_bodies()) order by network.name, body.name, body.id`.execute(tx)
  return rows
}
