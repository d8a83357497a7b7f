import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { askedBody, askedBodyFacts } from '../asked-body.ts'
import { askedNetwork } from '../network-of.ts'
import { changeBody } from '../bodies.store.ts'
import type { BodyFacts } from '../body-facts.ts'
import type { BodyProblem } from '../body-fields.view.tsx'
import { formOf } from '../body-form.ts'
import type { Network } from '../network.ts'
import { networkPath } from '../network-paths.ts'
import { ChangeBodyPage } from './change-body.view.tsx'

const path = `${networkPath}/organ/:bodyId{[0-9a-f-]{36}}`

type Shown = { network: Network; body: BodyFacts; given: Given; problems?: readonly BodyProblem[] }
const answer = (c: Context<Workspace>, { problems = [], ...shown }: Shown) =>
  answerPage(c, <ChangeBodyPage {...shown} problems={problems} />, problems.length > 0 ? 422 : 200)

export const changeBodyRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const network = await askedNetwork(c, 'change-network')
    const body = await askedBody(c, network.id)
    return answer(c, { network, body, given: formOf(body) })
  })
  .post(path, async (c) => {
    const { db } = c.var
    const network = await askedNetwork(c, 'change-network')
    await holdUntilCommit(db, network.id)
    const body = await askedBody(c, network.id)
    const given = await givenOf(c)
    const facts = await askedBodyFacts(c, network.id, given, body.id)
    if (!facts.ok) return answer(c, { network, body, given, problems: facts.problems })
    await changeBody(db, body.id, facts.value)
    const told = { subjectKind: 'body', subjectId: body.id }
    await recordAct(db, network.id, { act: 'change-body', ...told, detail: facts.value })
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/organ`, 'organandrat'), 303)
  })
