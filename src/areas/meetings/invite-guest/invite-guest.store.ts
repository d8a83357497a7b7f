import type { Transaction } from '#platform/db.ts'
import type { Place } from '../item-facts.store.ts'

/** Lets the person read this item of this meeting, and nothing else of it; inviting twice changes nothing. */
export const recordGuest = (tx: Transaction, meeting: Place, itemId: string, personId: string) =>
  tx
    .insertInto('item_guest')
    .values({ agenda_item_id: itemId, meeting_id: meeting.id, body_id: meeting.bodyId, person_id: personId })
    .onConflict((conflict) => conflict.constraint('item_guest_pk').doNothing())
    .execute()
