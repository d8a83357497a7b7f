import type { Transaction } from '#platform/db.ts'
import type { Place } from '../item-facts.store.ts'
import type { GivenAssignment } from './give-assignment.rule.ts'

type NewAssignment = GivenAssignment & { itemId: string; matterId: string; organisationId: string | null }

/** Notes that the task was given at this item; gives its id. */
export async function recordAssignment(tx: Transaction, meeting: Place, given: NewAssignment, personId: string) {
  const id = crypto.randomUUID()
  const place = { network_id: meeting.networkId, body_id: meeting.bodyId, meeting_id: meeting.id }
  await tx
    .insertInto('assignment')
    .values({
      ...{ id, ...place, agenda_item_id: given.itemId, matter_id: given.matterId, recorded_by: personId },
      ...{ party_name: given.party, organisation_id: given.organisationId, purpose: given.purpose },
      ...{ method: given.method, period_from: given.from, period_to: given.to },
    })
    .execute()
  return id
}
