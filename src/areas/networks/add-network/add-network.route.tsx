import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { invite, listOrganisations, personWithEmail } from '#areas/organisations/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { givenOf, stopUnless } from '#platform/http.ts'
import { networkKinds } from '../network-words.ts'
import { findNetworkNamed, recordMembers, recordNetwork, recordRole } from '../networks.store.ts'
import { membersNamed } from './add-network.rule.ts'
import { AddNetworkPage, fieldProblem, type Field } from './add-network.view.tsx'

const words = z.string().trim().min(1).max(200)
const NetworkForm = z.object({
  name: words,
  kind: z
    .string()
    .refine((kind) => Object.hasOwn(networkKinds, kind))
    .default('informal'),
  purpose: z.string().trim().max(2000).default(''),
  members: z.string().max(20_000).default(''),
  secretary: words,
  email: z.email(),
})
const fields = Object.keys(fieldProblem)
const isField = (name: unknown): name is Field => fields.includes(String(name))

export const addNetworkRoute = new Hono<Workspace>()
  .get('/natverk/nytt', (c) => {
    stopUnless(may(c.var.actor, 'add-network'))
    return answerPage(c, <AddNetworkPage />)
  })
  .post('/natverk/nytt', async (c) => {
    stopUnless(may(c.var.actor, 'add-network'))
    const given = await givenOf(c)
    const form = NetworkForm.safeParse(given)
    if (!form.success) {
      const problems = form.error.issues.map((issue) => issue.path[0]).filter(isField)
      return answerPage(c, <AddNetworkPage given={given} problems={problems} />, 422)
    }
    const { name, kind, purpose, secretary, email } = form.data
    const { db } = c.var
    await holdUntilCommit(db, installationChain)
    if (await findNetworkNamed(db, name))
      return answerPage(c, <AddNetworkPage given={given} problems={['taken']} />, 422)
    const members = membersNamed(await listOrganisations(db), form.data.members)
    if (!members) return answerPage(c, <AddNetworkPage given={given} problems={['members']} />, 422)
    const networkId = await recordNetwork(db, { name, purpose, kind })
    await recordMembers(db, networkId, members)
    const personId = await personWithEmail(db, secretary, email)
    await recordRole(db, { personId, role: 'secretary', networkId, bodyId: null })
    await invite(c, email.toLowerCase(), [`nätverket ${name} som nätverkssekreterare`])
    await recordAct(db, networkId, {
      act: 'add-network',
      subjectKind: 'network',
      subjectId: networkId,
      detail: { secretary: personId },
    })
    return c.redirect(withNotice(`/arbetsyta/natverk/${networkId}`, 'natverk'), 303)
  })
