import { Hono } from 'hono'
import { answerPage, may, roleName, type Workspace } from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findNetwork, listBodies, listMembers, listNetworks, listRoleHolders } from '../networks.store.ts'
import { NetworkPage, NetworksPage } from './show-networks.view.tsx'

export const showNetworksRoute = new Hono<Workspace>()
  .get('/natverk', async (c) =>
    answerPage(c, <NetworksPage networks={await listNetworks(c.var.db)} mayAdd={may(c.var.actor, 'add-network')} />),
  )
  .get('/natverk/:networkId{[0-9a-f-]{36}}', async (c) => {
    const { db, actor } = c.var
    const network = found(await findNetwork(db, idFrom(c.req.param('networkId'))))
    const place = { networkId: network.id }
    stopUnless(may(actor, 'read-network', place) || may(actor, 'add-network'))
    const bodies = (await listBodies(db)).filter((body) => body.networkId === network.id)
    return answerPage(
      c,
      <NetworkPage
        network={network}
        bodies={bodies}
        members={await listMembers(db, network.id)}
        holders={await listRoleHolders(db, network.id)}
        roleName={roleName}
        mayRead={may(actor, 'read-network', place)}
        mayImport={may(actor, 'import-notes', place)}
        mayAddPeople={may(actor, 'add-people', place)}
      />,
    )
  })
