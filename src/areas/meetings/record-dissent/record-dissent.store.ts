import type { Transaction } from '#platform/db.ts'
import type { Meeting } from '../meeting.ts'
import type { StandingDissent } from '../recorded-facts.ts'

type At = { meeting: Pick<Meeting, 'id' | 'networkId' | 'bodyId'>; itemId: string; personId: string }

export async function recordDissentOf(tx: Transaction, at: At, dissent: Omit<StandingDissent, 'id'>): Promise<string> {
  const id = crypto.randomUUID()
  const { id: meeting_id, networkId: network_id, bodyId: body_id } = at.meeting
  const { kind, name, wording } = dissent
  await tx
    .insertInto('dissent')
    .values({
      ...{ id, meeting_id, network_id, body_id, agenda_item_id: at.itemId, decision_id: dissent.decisionId },
      ...{ name, organisation_name: dissent.organisationName, kind, wording, recorded_by: at.personId },
    })
    .execute()
  return id
}
