import type { RoleHolder } from '#areas/networks/types.ts'
import type { Transaction } from '#platform/db.ts'
import { leavesAuthority, type Leaving } from './leaves-authority.rule.ts'
import { listEmployers, type Employed } from './draft-sharing.store.ts'

/** One who may be sent a draft, and whether it then leaves the sender's own authority. */
export type Receiver = { personId: string; name: string; organisationName: string; leaving: Leaving }

/** Each person once, without the sender, with where they work. */
export async function receiversAmong(
  tx: Transaction,
  networkId: string,
  holders: readonly RoleHolder[],
  senderId: string,
): Promise<Receiver[]> {
  const people = new Map(holders.filter(({ personId }) => personId !== senderId).map((one) => [one.personId, one]))
  const employed = await listEmployers(tx, networkId, [senderId, ...people.keys()])
  const idsOf = (personId: string) =>
    employed.filter((one: Employed) => one.personId === personId).map(({ organisationId }) => organisationId)
  const own = idsOf(senderId)
  return [...people.values()].map(({ personId, name, organisation }) => ({
    ...{ personId, name, organisationName: organisation ?? '' },
    leaving: leavesAuthority(own, idsOf(personId)),
  }))
}
