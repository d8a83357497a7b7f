import type { Transaction } from '#platform/db.ts'
import type { OrganisationEvent } from './organisation.ts'

type NewEvent = Pick<OrganisationEvent, 'organisationId' | 'kind' | 'day' | 'remark'> & {
  nameBefore?: string
  successorId?: string
}

export const recordOrganisationEvent = (tx: Transaction, event: NewEvent, personId: string) =>
  tx
    .insertInto('organisation_event')
    .values({
      ...{ organisation_id: event.organisationId, kind: event.kind, day: event.day, remark: event.remark },
      ...{ name_before: event.nameBefore ?? '', successor_id: event.successorId ?? null, recorded_by: personId },
    })
    .execute()

export const changeLastDay = (tx: Transaction, organisationId: string, day: string) =>
  tx.updateTable('organisation').set({ ended_on: day }).where('id', '=', organisationId).execute()
