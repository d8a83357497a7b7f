import { Hono } from 'hono'
import { answerPage, logReading, may, restrictionsOf, type Workspace } from '#areas/access/index.ts'
import { findBody } from '#areas/networks/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { listAssignments } from '../assignments.store.ts'
import { AssignmentsPage } from './list-assignments.view.tsx'

export const listAssignmentsRoute = new Hono<Workspace>().get('/organ/:bodyId/uppdrag', async (c) => {
  const { db, actor, today } = c.var
  const body = found(await findBody(db, idFrom(c.req.param('bodyId'))))
  stopUnless(may(actor, 'read-body', { networkId: body.networkId, bodyId: body.id }))
  const assignments = await listAssignments(db, { bodyId: body.id })
  logReading(
    c,
    await restrictionsOf(
      db,
      assignments.flatMap(({ itemId, matterId }) => [itemId, matterId]),
    ),
  )
  return answerPage(c, <AssignmentsPage {...{ body, assignments, today }} />)
})
