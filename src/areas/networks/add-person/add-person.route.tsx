import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { listOrganisations, organisationNamed } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findName, findNetwork, listBodies, personWithEmail, recordPost, recordRole } from '../networks.store.ts'
import { AddPersonPage, fieldProblem, type Field } from './add-person.view.tsx'

const PersonForm = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email(),
  organisation: z.string().trim().max(200).default(''),
  title: z.string().trim().max(200).default(''),
  role: z.enum(['member', 'chair', 'coordinator', 'reader', 'secretary']),
  body: z.union([z.literal(''), z.uuid()]).default(''),
})
const fields = Object.keys(fieldProblem)
const isField = (name: unknown): name is Field => fields.includes(String(name))
const path = '/natverk/:networkId{[0-9a-f-]{36}}/personer/ny'

export const addPersonRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const network = found(await findNetwork(c.var.db, idFrom(c.req.param('networkId'))))
    stopUnless(may(c.var.actor, 'add-people', { networkId: network.id }))
    const bodies = (await listBodies(c.var.db)).filter((body) => body.networkId === network.id)
    return answerPage(c, <AddPersonPage network={network} bodies={bodies} />)
  })
  .post(path, async (c) => {
    const { db, actor, today } = c.var
    const network = found(await findNetwork(db, idFrom(c.req.param('networkId'))))
    stopUnless(may(actor, 'add-people', { networkId: network.id }))
    const bodies = (await listBodies(db)).filter((body) => body.networkId === network.id)
    const given: Given = await c.req.parseBody<Record<string, string>>()
    const refuse = (problems: readonly Field[]) =>
      answerPage(c, <AddPersonPage network={network} bodies={bodies} given={given} problems={problems} />, 422)
    const form = PersonForm.safeParse(given)
    if (!form.success) return refuse(form.error.issues.map((issue) => issue.path[0]).filter(isField))
    const { name, email, role, body, organisation, title } = form.data
    const post = organisationNamed(await listOrganisations(db), organisation)
    if (organisation && !post) return refuse(['organisation'])
    await holdUntilCommit(db, network.id)
    const personId = await personWithEmail(db, name, email)
    const bodyId = body ? found(bodies.find((known) => known.id === body)).id : null
    await recordRole(db, { personId, role, networkId: network.id, bodyId })
    if (post) await recordPost(db, personId, post.id, title || 'företrädare', today)
    await recordAct(db, network.id, {
      act: 'add-person',
      subjectKind: 'person',
      subjectId: personId,
      detail: { role, bodyId },
    })
    const isKnownAs = (await findName(db, personId)) === name ? 'person' : 'personfanns'
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}`, isKnownAs), 303)
  })
