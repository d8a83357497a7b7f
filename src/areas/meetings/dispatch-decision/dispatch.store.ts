import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Dispatch } from '../after-meeting.ts'
import type { Place } from '../item-facts.store.ts'
import type { Recipient } from './recipient.ts'
import type { Addressee } from './dispatch.rule.ts'

/** To whom the meeting's decisions were sent, oldest first; of one item when it is given. */
export function listDispatches(tx: Transaction, meetingId: string, itemId?: string): Promise<Dispatch[]> {
  const rows = tx
    .selectFrom('dispatch')
    .innerJoin('person', 'person.id', 'dispatch.sent_by')
    .where('meeting_id', '=', meetingId)
    .select(['agenda_item_id as itemId', 'to_name as name', 'to_address as address', 'sent_at as sentAt'])
    .select('person.name as by')
    .orderBy('sent_at')
    .orderBy('to_name')
  return (itemId ? rows.where('agenda_item_id', '=', itemId) : rows).execute()
}

/** When the words that stand now were approved: what was sent before that was other words. */
export async function findLastApprovalAt(tx: Transaction, meetingId: string): Promise<Date> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(approved_at) as at from approval where meeting_id = ${meetingId}`.execute(tx)
  return rows[0]?.at ?? new Date(0)
}

export const recordDispatch = (tx: Transaction, meeting: Place, itemId: string, to: Addressee, personId: string) =>
  tx
    .insertInto('dispatch')
    .values({
      ...{ id: crypto.randomUUID(), network_id: meeting.networkId, body_id: meeting.bodyId, meeting_id: meeting.id },
      ...{ agenda_item_id: itemId, to_name: to.name, to_address: to.address, sent_by: personId },
    })
    .execute()

/** Those with a role in the body or the network who have an address to send to. */
export async function listRecipients(tx: Transaction, meeting: Place): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select distinct person.id as "personId", person.name, person.email from role_holding join person on person.id = person_id
    where network_id = ${meeting.networkId} and (body_id is null or body_id = ${meeting.bodyId}) and person.email <> ''
      and valid_from <= stockholm_today() and (valid_to is null or valid_to >= stockholm_today()) order by person.name`.execute(
    tx,
  )
  return rows
}
