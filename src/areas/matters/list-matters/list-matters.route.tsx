import { Hono } from 'hono'
import { answerPage, mayAnywhere, type Workspace } from '#areas/access/index.ts'
import { stopUnless } from '#platform/http.ts'
import { listMatters, listOutstanding } from '../matters.store.ts'
import { MattersPage } from './list-matters.view.tsx'

export const listMattersRoute = new Hono<Workspace>().get('/arenden', async (c) => {
  stopUnless(mayAnywhere(c.var.actor, 'read-body'))
  const { db, today } = c.var
  return answerPage(
    c,
    <MattersPage outstanding={await listOutstanding(db)} matters={await listMatters(db)} today={today} />,
  )
})
