import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** The other bodies of the network that have not come to an end, by name. */
export const listReceivers = (tx: Transaction, networkId: string, bodyId: string) =>
  tx
    .selectFrom('body')
    .select(['id', 'name'])
    .where('network_id', '=', networkId)
    .where('id', '<>', bodyId)
    .where((where) =>
      where.or([where('ended_on', 'is', null), where('ended_on', '>=', sql<string>`stockholm_today()`)]),
    )
    .orderBy('name')
    .execute()
