import { Hono } from 'hono'
import {
  answerPage,
  listHiddenMatters,
  logReading,
  mayAnywhere,
  restrictionsOf,
  type Workspace,
} from '#areas/access/index.ts'
import { stopUnless } from '#platform/http.ts'
import { listMatters } from '../matters.store.ts'
import { readOutstanding } from '../read-outstanding.ts'
import { MattersPage } from './list-matters.view.tsx'

export const listMattersRoute = new Hono<Workspace>().get('/arenden', async (c) => {
  stopUnless(mayAnywhere(c.var.actor, 'read-body'))
  const { db, today } = c.var
  const matters = await listMatters(db)
  const restrictions = await restrictionsOf(
    db,
    matters.map(({ id }) => id),
  )
  logReading(c, restrictions)
  const [outstanding, hidden] = [await readOutstanding(c), await listHiddenMatters(db)]
  return answerPage(c, <MattersPage {...{ outstanding, matters, restrictions, hidden, today }} />)
})
