import { Hono } from 'hono'
import { answerPage, may, roleName, type Workspace } from '#areas/access/index.ts'
import { askedNetwork } from '../network-of.ts'
import { networkPath } from '../network-paths.ts'
import { listBodies } from '../networks.store.ts'
import { mayAddFirstSecretary } from '../person-adding.ts'
import { listContacts } from '../people.store.ts'
import { listSeats } from '../seats.store.ts'
import { peopleIn } from './people-in.rule.ts'
import { NetworkPeoplePage } from './show-people.view.tsx'

export const showNetworkPeopleRoute = new Hono<Workspace>().get(`${networkPath}/personer`, async (c) => {
  const { db, actor, today } = c.var
  const network = await askedNetwork(c)
  const place = { networkId: network.id }
  const seats = await listSeats(db, network.id)
  const bodies = (await listBodies(db)).filter(({ networkId }) => networkId === network.id)
  const contacts = await listContacts(db, network.id)
  return answerPage(
    c,
    <NetworkPeoplePage
      network={network}
      people={peopleIn(seats, today)}
      bodyNames={new Map(bodies.map(({ id, name }) => [id, name]))}
      contacts={new Map(contacts.map((contact) => [contact.personId, contact]))}
      roleName={roleName}
      isInside={may(actor, 'read-network', place) || may(actor, 'administer-installation')}
      mayChange={may(actor, 'add-people', place)}
      mayAdd={may(actor, 'add-people', place) || mayAddFirstSecretary(actor, seats, today)}
      mayJoin={may(actor, 'join-people', place)}
    />,
  )
})
