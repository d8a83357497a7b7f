import type { Context } from 'hono'
import { may, mayKnowNetwork, type Workspace } from '#areas/access/index.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Network } from './network.ts'
import { findNetwork } from './networks.store.ts'

/**
 * The network of the address: for those who have this right in the whole of it; without a right for those who may read
 * its facts, also when only their organisation is in it.
 */
export async function askedNetwork(c: Context<Workspace>, right?: Parameters<typeof may>[1]): Promise<Network> {
  const network = found(await findNetwork(c.var.db, idFrom(c.req.param('networkId'))))
  const { actor } = c.var
  stopUnless(right ? may(actor, right, { networkId: network.id }) : mayKnowNetwork(actor, network.id))
  return network
}

/** The network of the address, whose facts the actor may change; an act holds it until it is done. */
export async function networkToChange(c: Context<Workspace>): Promise<Network> {
  const network = await askedNetwork(c, 'change-network')
  if (c.req.method === 'POST') await holdUntilCommit(c.var.db, network.id)
  return network
}
