import type { Transaction } from '#platform/db.ts'

export type NewGoal = { id: string; networkId: string; wording: string; targetYear: number | null }

export const recordGoal = (tx: Transaction, { id, networkId, wording, targetYear }: NewGoal) =>
  tx.insertInto('network_goal').values({ id, network_id: networkId, wording, target_year: targetYear }).execute()

export const removeGoal = (tx: Transaction, id: string) => tx.deleteFrom('network_goal').where('id', '=', id).execute()
