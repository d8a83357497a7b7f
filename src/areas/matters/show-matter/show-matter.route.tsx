import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findMatter, listStages } from '../matters.store.ts'
import { MatterPage } from './show-matter.view.tsx'

export const showMatterRoute = new Hono<Workspace>().get('/arenden/:matterId', async (c) => {
  const matter = found(await findMatter(c.var.db, idFrom(c.req.param('matterId'))))
  stopUnless(may(c.var.actor, 'read-body', matter))
  return answerPage(c, <MatterPage matter={matter} stages={await listStages(c.var.db, matter.id)} />)
})
