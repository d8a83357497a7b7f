import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** Whether there is or was such a restriction in the network. */
export async function isRestriction(tx: Transaction, networkId: string, id: string): Promise<boolean> {
  const rows = tx.selectFrom('restriction').select('id').where('id', '=', id).where('network_id', '=', networkId)
  return (await rows.executeTakeFirst()) !== undefined
}

/** Opens the record again; false when it already was. */
export async function liftRestriction(tx: Transaction, id: string, personId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('restriction')
    .set({ lifted_by: personId, lifted_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
