import type { Transaction } from '#platform/db.ts'
import type { Place } from '../item-facts.store.ts'
import type { NewNomination } from './nominate.rule.ts'

/** Notes the proposal at this item; gives its id. */
export async function recordNomination(
  tx: Transaction,
  meeting: Place,
  itemId: string,
  { forBodyId, seat, name, organisation, personId }: NewNomination,
  recordedBy: string,
): Promise<string> {
  const id = crypto.randomUUID()
  const place = { network_id: meeting.networkId, body_id: meeting.bodyId, meeting_id: meeting.id }
  await tx
    .insertInto('nomination')
    .values({
      ...{ id, ...place, agenda_item_id: itemId, for_body_id: forBodyId, seat, name },
      ...{ organisation_name: organisation, person_id: personId, recorded_by: recordedBy },
    })
    .execute()
  return id
}
