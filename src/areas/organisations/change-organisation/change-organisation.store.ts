import type { Transaction } from '#platform/db.ts'

export const changeFacts = (
  tx: Transaction,
  organisationId: string,
  facts: { nationalNumber: string; website: string },
) =>
  tx
    .updateTable('organisation')
    .set({ national_number: facts.nationalNumber, website: facts.website })
    .where('id', '=', organisationId)
    .execute()
