import type { Transaction } from '#platform/db.ts'

export const removeDocument = (tx: Transaction, id: string) =>
  tx.deleteFrom('network_document').where('id', '=', id).execute()
