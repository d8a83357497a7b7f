import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { askedBody } from '../asked-body.ts'
import { listMemberships } from '../members.store.ts'
import { networkPath } from '../network-paths.ts'
import { findNetwork } from '../networks.store.ts'
import { chairsByYear, vacancies } from '../seat.rule.ts'
import { listSeats } from '../seats.store.ts'
import { holdsOn } from '../term.rule.ts'
import { SeatsPage } from './show-seats.view.tsx'

/** Bodies in which every member of the network has somebody. */
const forAll = ['political-committee', 'management-group', 'board']

export const showSeatsRoute = new Hono<Workspace>().get(
  `${networkPath}/organ/:bodyId{[0-9a-f-]{36}}/platser`,
  async (c) => {
    const { db, actor, today } = c.var
    const network = found(await findNetwork(db, idFrom(c.req.param('networkId'))))
    const place = { networkId: network.id }
    stopUnless(may(actor, 'read-network', place) || may(actor, 'administer-installation'))
    const body = await askedBody(c, network.id)
    const seats = await listSeats(db, network.id, body.id)
    const members = (await listMemberships(db, network.id)).filter(
      (member) => member.role === 'member' && holdsOn(member, today),
    )
    return answerPage(
      c,
      <SeatsPage
        {...{ network, body, seats, today }}
        chairs={chairsByYear(seats, today)}
        vacancies={vacancies(seats, members, { isForAll: forAll.includes(body.kind), today })}
        mayChange={may(actor, 'add-people', place)}
      />,
    )
  },
)
