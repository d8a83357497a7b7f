import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { isDay } from '#platform/time.ts'
import { askedNetwork } from '../network-of.ts'
import { listMemberAnswers, listProgrammes } from '../programmes.store.ts'
import { recordMemberDecision } from './record-member-decision.rule.ts'
import { recordDecision } from './record-member-decision.store.ts'
import { isProblem, MemberDecisionPage, type Problem } from './record-member-decision.view.tsx'
import { networkPath } from '../network-paths.ts'

const DecisionForm = z.object({
  outcome: z.enum(['adopted', 'adopted-with-changes', 'declined']),
  decidedIn: z.string().trim().min(1).max(200),
  decidedOn: z
    .string()
    .trim()
    .refine((text) => text === '' || isDay(text))
    .transform((text) => text || null)
    .default(null),
  // 'Paragraf 84' and '§ 84' are both 84: the sign is set when it is shown.
  paragraph: z
    .string()
    .trim()
    .max(40)
    .transform((text) => text.replace(/^(?:§+|paragraf)\s*/i, ''))
    .default(''),
  remark: z.string().trim().max(500).default(''),
})
const path = `${networkPath}/program/:programmeId{[0-9a-f-]{36}}/beslut/:organisationId{[0-9a-f-]{36}}`

/** The member that was asked, by one who may answer for it: the network's secretary, or the member's own coordinator. */
async function askedMember(c: Context<Workspace>) {
  const { db, actor } = c.var
  const network = await askedNetwork(c)
  const organisationId = idFrom(c.req.param('organisationId'))
  stopUnless(
    may(actor, 'change-network', { networkId: network.id }) || may(actor, 'change-own-rows', { organisationId }),
  )
  const programmeId = idFrom(c.req.param('programmeId'))
  if (c.req.method === 'POST') await holdUntilCommit(db, programmeId)
  const sent = found((await listProgrammes(db, network.id)).find(({ id }) => id === programmeId))
  const answer = found(
    (await listMemberAnswers(db, network.id)).find(
      (one) => one.programmeId === programmeId && one.organisationId === organisationId,
    ),
  )
  return { network, sent, answer }
}

export const recordMemberDecisionRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const asked = await askedMember(c)
    return answerPage(c, <MemberDecisionPage {...asked} />)
  })
  .post(path, async (c) => {
    const { db, actor, today } = c.var
    const asked = await askedMember(c)
    const { network, sent, answer } = asked
    const given = await givenOf(c)
    const refuse = (problems: readonly Problem[]) =>
      answerPage(c, <MemberDecisionPage {...asked} given={given} problems={problems} />, 422)
    const form = DecisionForm.safeParse(given)
    if (!form.success) return refuse(form.error.issues.map((issue) => issue.path[0]).filter(isProblem))
    const outcome = recordMemberDecision(form.data, { sentOn: sent.sentOn, earlier: answer.decision, today })
    if (!outcome.ok) return refuse([outcome.refusal])
    const { decision, isNew } = outcome.value
    const place = { programmeId: sent.id, networkId: network.id, organisationId: answer.organisationId }
    if (isNew) {
      await recordDecision(db, { ...place, decision, recordedBy: actor.personId })
      await recordAct(db, network.id, {
        ...{ act: 'record-member-decision', subjectKind: 'programme', subjectId: sent.id },
        detail: { organisation: answer.organisationId, outcome: decision.outcome, decidedOn: decision.decidedOn },
      })
    }
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/program#program-${sent.id}`, 'medlemsbeslut'), 303)
  })
