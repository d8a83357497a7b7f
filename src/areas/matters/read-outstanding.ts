import type { Context } from 'hono'
import { listHiddenMatters, logReading, restrictionsOf, type Workspace } from '#areas/access/index.ts'
import type { Outstanding } from './matter.ts'
import { listOutstanding } from './outstanding.store.ts'
import { countPastTablings } from './past-tablings.store.ts'

/** The outstanding matters, for a page that shows them: what is closed to others is noted as read. */
export async function readOutstanding(c: Context<Workspace>, bodyId?: string): Promise<Outstanding> {
  const { db } = c.var
  const matters = await listOutstanding(db, bodyId)
  const restrictions = await restrictionsOf(
    db,
    matters.flatMap(({ id, tabledAt }) => (tabledAt ? [id, tabledAt] : [id])),
  )
  logReading(c, restrictions)
  const hidden = (await listHiddenMatters(db, bodyId)).filter(({ isOutstanding }) => isOutstanding)
  return { matters, restrictions, hidden, past: await countPastTablings(db, bodyId) }
}
