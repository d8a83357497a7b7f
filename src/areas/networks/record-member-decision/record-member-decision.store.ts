import type { Transaction } from '#platform/db.ts'
import type { MemberDecision } from '../network-programme.ts'

export type NewDecision = {
  programmeId: string
  networkId: string
  organisationId: string
  decision: MemberDecision
  recordedBy: string
}

export const recordDecision = (tx: Transaction, { decision, ...place }: NewDecision) =>
  tx
    .insertInto('programme_decision')
    .values({
      ...{ programme_id: place.programmeId, network_id: place.networkId, organisation_id: place.organisationId },
      ...{ outcome: decision.outcome, decided_in: decision.decidedIn, decided_on: decision.decidedOn },
      ...{ paragraph: decision.paragraph, remark: decision.remark, recorded_by: place.recordedBy },
    })
    .execute()
