import type { Transaction } from '#platform/db.ts'
import type { NetworkQuote } from '../network.ts'

export const recordQuote = (tx: Transaction, networkId: string, { id, wording, source, statedOn }: NetworkQuote) =>
  tx.insertInto('network_quote').values({ id, network_id: networkId, wording, source, stated_on: statedOn }).execute()

export const removeQuote = (tx: Transaction, id: string) =>
  tx.deleteFrom('network_quote').where('id', '=', id).execute()
