import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, logReading, mayAnywhere, restrictionsOf, type Workspace } from '#areas/access/index.ts'
import { stopUnless } from '#platform/http.ts'
import { listActionChoices, listActions } from '../actions.store.ts'
import { ActionsPage, statusChoices } from './list-actions.view.tsx'

const Filter = z.object({
  organ: z.uuid().optional().catch(undefined),
  organisation: z.string().max(300).optional().catch(undefined),
  lage: z.string().catch('oppna').default('oppna'),
  sida: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})

export const listActionsRoute = new Hono<Workspace>().get('/atgarder', async (c) => {
  stopUnless(mayAnywhere(c.var.actor, 'read-body'))
  const { db, actor, today } = c.var
  const { organ, organisation, lage, sida } = Filter.parse(c.req.query())
  const chosen = statusChoices.find(({ value }) => value === lage) ?? statusChoices[0]
  const { actions, total } = await listActions(
    db,
    { bodyId: organ, organisation: organisation || undefined, status: chosen.status, page: sida },
    { personId: actor.personId, today },
  )
  const restrictions = await restrictionsOf(
    db,
    actions.flatMap(({ matterId, itemId }) => [matterId, itemId]),
  )
  logReading(c, restrictions)
  const filter = { bodyId: organ ?? '', organisation: organisation ?? '', status: chosen.value, page: sida }
  const choices = await listActionChoices(db, actor.personId)
  return answerPage(c, <ActionsPage {...{ actions, total, choices, filter, today }} personId={actor.personId} />)
})
