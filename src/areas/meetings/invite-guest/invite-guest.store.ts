import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import { hashOf } from '#platform/secrets.ts'
import type { Place } from '../item-facts.store.ts'
import type { Guest } from './guest.ts'

/** A link's secret and the last day it opens anything. */
export type NewLink = { token: string; lastDay: string }

const endOf = (day: string) => sql<Date>`((${day}::date + 1)::timestamp at time zone 'Europe/Stockholm')`

/** Lets the person read this item of this meeting, and nothing else of it; asked in before, they get the new link. */
export async function recordGuest(tx: Transaction, meeting: Place, itemId: string, personId: string, link: NewLink) {
  const terms = { token_hash: hashOf(link.token), expires_at: endOf(link.lastDay) }
  const place = { agenda_item_id: itemId, meeting_id: meeting.id, body_id: meeting.bodyId, person_id: personId }
  await tx
    .insertInto('item_guest')
    .values({ ...place, ...terms })
    .onConflict((conflict) => conflict.constraint('item_guest_pk').doUpdateSet(terms))
    .execute()
}

/** Ends what the guest may read, now. */
export const withdrawGuest = (tx: Transaction, itemId: string, personId: string) =>
  tx
    .updateTable('item_guest')
    .set({ expires_at: sql<Date>`now()` })
    .where('agenda_item_id', '=', itemId)
    .where('person_id', '=', personId)
    .where('expires_at', '>', sql<Date>`now()`)
    .execute()

export const listGuests = (tx: Transaction, itemId: string): Promise<Guest[]> =>
  tx
    .selectFrom('item_guest')
    .innerJoin('person', 'person.id', 'item_guest.person_id')
    .select(['person_id as personId', 'person.name', 'person.email', 'expires_at as expiresAt'])
    .select(sql<boolean>`expires_at <= now()`.as('isExpired'))
    .where('agenda_item_id', '=', itemId)
    .orderBy('person.name')
    .execute()

/** The meeting of the item that a guest's link opens. */
export const findMeetingOfItem = (tx: Transaction, itemId: string) =>
  tx.selectFrom('agenda_item').select('meeting_id as meetingId').where('id', '=', itemId).executeTakeFirst()

/** Whether the link was made after all: the act that made it may have been undone. */
export async function isLinkMade(access: Db, token: string): Promise<boolean> {
  const made = access.selectFrom('item_guest').select('person_id').where('token_hash', '=', hashOf(token))
  return (await made.executeTakeFirst()) !== undefined
}
