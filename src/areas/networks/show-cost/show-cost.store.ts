import type { Transaction } from '#platform/db.ts'

/** The organisations that pay for the network in some year. */
export const findHostNames = (tx: Transaction, networkId: string): Promise<{ id: string; name: string }[]> =>
  tx
    .selectFrom('cost_model')
    .innerJoin('organisation', 'organisation.id', 'cost_model.host_id')
    .where('network_id', '=', networkId)
    .select(['organisation.id', 'organisation.short_name as name'])
    .distinct()
    .execute()
