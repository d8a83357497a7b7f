import { Hono } from 'hono'
import { answerPage, may, roleName, type Workspace } from '#areas/access/index.ts'
import { listOutstanding } from '#areas/matters/index.ts'
import { findBody, listRoleHolders } from '#areas/networks/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { listMeetings } from '../meetings.store.ts'
import { listDecisions } from './show-body.store.ts'
import { BodyPage } from './show-body.view.tsx'

export const showBodyRoute = new Hono<Workspace>().get('/organ/:bodyId', async (c) => {
  const { db, actor, today } = c.var
  const body = found(await findBody(db, idFrom(c.req.param('bodyId'))))
  const place = { networkId: body.networkId, bodyId: body.id }
  stopUnless(may(actor, 'read-body', place))
  return answerPage(
    c,
    <BodyPage
      body={body}
      outstanding={await listOutstanding(db, body.id)}
      meetings={await listMeetings(db, body.id)}
      decisions={await listDecisions(db, body.id)}
      holders={await listRoleHolders(db, body.networkId, body.id)}
      roleName={roleName}
      mayPlan={may(actor, 'plan-meeting', place)}
      today={today}
    />,
  )
})
