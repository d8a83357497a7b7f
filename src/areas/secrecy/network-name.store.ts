import type { Transaction } from '#platform/db.ts'

export const findNetworkName = async (tx: Transaction, networkId: string): Promise<string | undefined> =>
  (await tx.selectFrom('network').select('name').where('id', '=', networkId).executeTakeFirst())?.name
