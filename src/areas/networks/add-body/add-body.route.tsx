import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { askedBodyFacts } from '../asked-body.ts'
import { askedNetwork } from '../network-of.ts'
import { changeBody } from '../bodies.store.ts'
import type { BodyProblem } from '../body-fields.view.tsx'
import type { Network } from '../network.ts'
import { networkPath } from '../network-paths.ts'
import { recordBody } from '../networks.store.ts'
import { AddBodyPage } from './add-body.view.tsx'

const path = `${networkPath}/organ/nytt`

const answer = (c: Context<Workspace>, network: Network, given: Given = {}, problems: readonly BodyProblem[] = []) =>
  answerPage(c, <AddBodyPage network={network} given={given} problems={problems} />, problems.length > 0 ? 422 : 200)

export const addBodyRoute = new Hono<Workspace>()
  .get(path, async (c) => answer(c, await askedNetwork(c, 'add-body')))
  .post(path, async (c) => {
    const { db } = c.var
    const network = await askedNetwork(c, 'add-body')
    await holdUntilCommit(db, network.id)
    const given = await givenOf(c)
    const facts = await askedBodyFacts(c, network.id, given)
    if (!facts.ok) return answer(c, network, given, facts.problems)
    const id = await recordBody(db, network.id, facts.value.name)
    await changeBody(db, id, facts.value)
    const { name, kind } = facts.value
    await recordAct(db, network.id, { act: 'add-body', subjectKind: 'body', subjectId: id, detail: { name, kind } })
    return c.redirect(withNotice(`/arbetsyta/organ/${id}`, 'organ'), 303)
  })
