import { Hono, type Context } from 'hono'
import {
  answerPage,
  listHiddenItems,
  listHiddenMatters,
  logReading,
  may,
  restrictionsOf,
  type Workspace,
} from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findMatter, listStages } from '../matters.store.ts'
import { HiddenMatterPage } from './hidden-matter.view.tsx'
import { MatterPage } from './show-matter.view.tsx'

/** That the matter is there and closed is no secret to those in its body; whose matter it is not is told nothing. */
async function answerHidden(c: Context<Workspace>, matterId: string) {
  const hidden = found((await listHiddenMatters(c.var.db)).find(({ id }) => id === matterId))
  return answerPage(
    c,
    <HiddenMatterPage matter={hidden} restrictions={await restrictionsOf(c.var.db, [matterId])} />,
    403,
  )
}

export const showMatterRoute = new Hono<Workspace>().get('/arenden/:matterId', async (c) => {
  const { db, actor } = c.var
  const matterId = idFrom(c.req.param('matterId'))
  const matter = await findMatter(db, matterId)
  if (!matter) return answerHidden(c, matterId)
  stopUnless(may(actor, 'read-body', matter))
  const stages = await listStages(db, matter.id)
  const restrictions = await restrictionsOf(db, [matter.id, ...stages.map(({ itemId }) => itemId)])
  logReading(c, restrictions)
  const hidden = await listHiddenItems(db, { matterId: matter.id })
  const mayRestrict = may(actor, 'restrict-records', matter)
  return answerPage(c, <MatterPage {...{ matter, stages, restrictions, hidden, mayRestrict }} />)
})
