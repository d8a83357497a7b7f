import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Network } from '../network.ts'
import { findNetwork, listBodies, recordBody } from '../networks.store.ts'
import { AddBodyPage } from './add-body.view.tsx'

const BodyForm = z.object({ name: z.string().trim().min(1).max(200) })
const path = '/natverk/:networkId{[0-9a-f-]{36}}/organ/nytt'

async function networkOf(c: Context<Workspace>): Promise<Network> {
  const network = found(await findNetwork(c.var.db, idFrom(c.req.param('networkId'))))
  stopUnless(may(c.var.actor, 'add-body', { networkId: network.id }))
  return network
}

export const addBodyRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <AddBodyPage network={await networkOf(c)} />))
  .post(path, async (c) => {
    const { db } = c.var
    const network = await networkOf(c)
    await holdUntilCommit(db, network.id)
    const given: Given = await c.req.parseBody<Record<string, string>>()
    const form = BodyForm.safeParse(given)
    if (!form.success) return answerPage(c, <AddBodyPage network={network} given={given} problem="name-missing" />, 422)
    const { name } = form.data
    const isTaken = (await listBodies(db)).some((body) => body.networkId === network.id && body.name === name)
    if (isTaken) return answerPage(c, <AddBodyPage network={network} given={given} problem="name-taken" />, 422)
    const id = await recordBody(db, network.id, name)
    await recordAct(db, network.id, { act: 'add-body', subjectKind: 'body', subjectId: id, detail: { name } })
    return c.redirect(withNotice(`/arbetsyta/organ/${id}`, 'organ'), 303)
  })
