import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { listBodyFacts, listHosts } from '../bodies.store.ts'
import { askedNetwork } from '../network-of.ts'
import { networkPath } from '../network-paths.ts'
import { listSeats } from '../seats.store.ts'
import { BodiesPage } from './show-bodies.view.tsx'

export const showBodiesRoute = new Hono<Workspace>().get(`${networkPath}/organ`, async (c) => {
  const { db, actor, today } = c.var
  const network = await askedNetwork(c)
  const networkId = network.id
  // Who sits where is for the network's own people; the others are told so instead of seeing empty seats.
  const seesSeats = may(actor, 'read-network', { networkId }) || may(actor, 'administer-installation')
  return answerPage(
    c,
    <BodiesPage
      network={network}
      bodies={await listBodyFacts(db, networkId)}
      hosts={await listHosts(db, networkId)}
      seats={seesSeats ? await listSeats(db, networkId) : undefined}
      mayRead={(bodyId) => may(actor, 'read-body', { networkId, bodyId })}
      mayAdd={may(actor, 'add-body', { networkId })}
      mayChange={may(actor, 'change-network', { networkId })}
      today={today}
    />,
  )
})
