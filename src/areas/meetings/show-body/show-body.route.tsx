import { Hono } from 'hono'
import { answerPage, listHiddenItems, logReading, may, restrictionsOf, type Workspace } from '#areas/access/index.ts'
import { listActions, listSentTo, readOutstanding } from '#areas/matters/index.ts'
import { findBody, listSeats } from '#areas/networks/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { listAssignmentsWithoutNextStep } from '../assignments.store.ts'
import { readBodyPlanning } from '../read-body-planning.ts'
import { readWaitingProposals } from '../read-proposals.ts'
import { listDecisions, listNearMeetings } from './show-body.store.ts'
import { BodyPage } from './show-body.view.tsx'

export const showBodyRoute = new Hono<Workspace>().get('/organ/:bodyId', async (c) => {
  const { db, actor, today } = c.var
  const body = found(await findBody(db, idFrom(c.req.param('bodyId'))))
  const place = { networkId: body.networkId, bodyId: body.id }
  stopUnless(may(actor, 'read-body', place))
  const decisions = await listDecisions(db, body.id)
  const filter = { bodyId: body.id, status: 'open', page: 1 } as const
  const { actions, total } = await listActions(db, filter, { personId: actor.personId, today })
  const received = await listSentTo(db, body.id)
  const stranded = await listAssignmentsWithoutNextStep(db, body.id)
  const restrictions = await restrictionsOf(
    db,
    [...decisions, ...actions, ...received, ...stranded].flatMap(({ itemId, matterId }) => [itemId, matterId]),
  )
  logReading(c, restrictions)
  const joinable = may(actor, 'join-matters', place) ? (await readWaitingProposals(db, body.id)).length : 0
  return answerPage(
    c,
    <BodyPage
      {...{ body, decisions, restrictions, received, stranded, joinable, today }}
      actions={{ shown: actions.slice(0, 8), total }}
      outstanding={await readOutstanding(c, body.id)}
      meetings={await listNearMeetings(db, body.id)}
      hidden={await listHiddenItems(db, { bodyId: body.id })}
      seats={await listSeats(db, body.networkId, body.id)}
      mayPlan={may(actor, 'plan-meeting', place)}
      planning={await readBodyPlanning(c, place)}
    />,
  )
})
