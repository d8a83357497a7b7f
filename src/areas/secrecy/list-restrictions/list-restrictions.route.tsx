import { Hono, type Context } from 'hono'
import {
  answerPage,
  isOpenTo,
  listRestrictions,
  logReading,
  may,
  type Restriction,
  type Workspace,
} from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findNetworkName } from '../network-name.store.ts'
import { placeOf } from '../place-of.rule.ts'
import { listRecordWords } from './list-restrictions.store.ts'
import { RestrictionsPage } from './list-restrictions.view.tsx'

async function rowsOf(c: Context<Workspace>, restrictions: readonly Restriction[]) {
  const words = await listRecordWords(
    c.var.db,
    restrictions.map(({ recordId }) => recordId),
  )
  logReading(
    c,
    words.map(({ id }) => ({ recordId: id })),
  )
  return restrictions.map((restriction) => {
    const known = words.find(({ id }) => id === restriction.recordId)
    const mayLift = may(c.var.actor, 'restrict-records', placeOf(restriction)) && isOpenTo(c.var.actor, restriction)
    return { ...restriction, title: known?.title ?? null, path: known?.path ?? null, mayLift }
  })
}

export const listRestrictionsRoute = new Hono<Workspace>().get(
  '/natverk/:networkId{[0-9a-f-]{36}}/sekretess',
  async (c) => {
    const { db, actor } = c.var
    const networkId = idFrom(c.req.param('networkId'))
    const networkName = found(await findNetworkName(db, networkId))
    stopUnless(may(actor, 'read-network', { networkId }))
    const rows = await rowsOf(c, await listRestrictions(db, networkId))
    const mayReadLog = may(actor, 'read-reading-log', { networkId })
    return answerPage(c, <RestrictionsPage {...{ networkId, networkName, rows, mayReadLog }} />)
  },
)
