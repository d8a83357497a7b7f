import { Hono } from 'hono'
import { answerPage, listHiddenItems, logReading, may, restrictionsOf, type Workspace } from '#areas/access/index.ts'
import { readOutstanding } from '#areas/matters/index.ts'
import { findBody, listSeats } from '#areas/networks/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { listMeetings } from '../meetings.store.ts'
import { listDecisions } from './show-body.store.ts'
import { BodyPage } from './show-body.view.tsx'

export const showBodyRoute = new Hono<Workspace>().get('/organ/:bodyId', async (c) => {
  const { db, actor, today } = c.var
  const body = found(await findBody(db, idFrom(c.req.param('bodyId'))))
  const place = { networkId: body.networkId, bodyId: body.id }
  stopUnless(may(actor, 'read-body', place))
  const decisions = await listDecisions(db, body.id)
  const restrictions = await restrictionsOf(
    db,
    decisions.flatMap(({ itemId, matterId }) => [itemId, matterId]),
  )
  logReading(c, restrictions)
  return answerPage(
    c,
    <BodyPage
      body={body}
      outstanding={await readOutstanding(c, body.id)}
      meetings={await listMeetings(db, body.id)}
      decisions={decisions}
      restrictions={restrictions}
      hidden={await listHiddenItems(db, { bodyId: body.id })}
      seats={await listSeats(db, body.networkId, body.id)}
      mayPlan={may(actor, 'plan-meeting', place)}
      today={today}
    />,
  )
})
