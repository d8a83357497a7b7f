import { Hono } from 'hono'
import { isOpenTo, listRestrictions, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { placeOf } from '../place-of.rule.ts'
import { isRestriction, liftRestriction } from './lift-restriction.store.ts'

/** Lets all who could read a record before it was closed read it again (sv. häver). */
export const liftRestrictionRoute = new Hono<Workspace>().post(
  '/natverk/:networkId{[0-9a-f-]{36}}/sekretess/:restrictionId/hav',
  async (c) => {
    const { db, actor } = c.var
    const networkId = idFrom(c.req.param('networkId'))
    const restrictionId = idFrom(c.req.param('restrictionId'))
    found((await isRestriction(db, networkId, restrictionId)) || undefined)
    stopUnless(may(actor, 'read-network', { networkId }))
    const restriction = (await listRestrictions(db, networkId)).find(({ id }) => id === restrictionId)
    const list = `/arbetsyta/natverk/${networkId}/sekretess`
    // Lifted already: the page shows how it is.
    if (!restriction) return c.redirect(list, 303)
    const { recordKind, recordId } = restriction
    stopUnless(may(actor, 'restrict-records', placeOf(restriction)) && isOpenTo(actor, restriction))
    if (!(await liftRestriction(db, restrictionId, actor.personId))) return c.redirect(list, 303)
    await recordAct(db, networkId, {
      ...{ act: 'lift-restriction', subjectKind: recordKind, subjectId: recordId },
      detail: { restriction: restrictionId },
    })
    return c.redirect(withNotice(list, 'havd'), 303)
  },
)
