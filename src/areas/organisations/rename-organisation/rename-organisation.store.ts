import type { Transaction } from '#platform/db.ts'

export const changeName = (tx: Transaction, organisationId: string, names: { name: string; shortName: string }) =>
  tx
    .updateTable('organisation')
    .set({ name: names.name, short_name: names.shortName })
    .where('id', '=', organisationId)
    .execute()
