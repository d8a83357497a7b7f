import type { Transaction } from '#platform/db.ts'
import type { NetworkProgramme } from '../network-programme.ts'

export const recordProgramme = (tx: Transaction, networkId: string, added: NetworkProgramme) => {
  const { id, kind, title, sentOn, address } = added
  return tx
    .insertInto('programme')
    .values({ id, network_id: networkId, kind, title, sent_on: sentOn, address })
    .execute()
}
