import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { askedNetwork } from '../network-of.ts'
import { optionalDayField } from '../day-fields.ts'
import { listJoinable, listKnownToNetwork, recordMemberships } from '../members.store.ts'
import { refusalOfMembership } from '../membership.rule.ts'
import type { Network } from '../network.ts'
import { networkPath } from '../network-paths.ts'
import { organisationAsked } from '../organisation-asked.rule.ts'
import { AddMemberPage, fieldProblem, type Problem } from './add-member.view.tsx'

const MemberForm = z.object({
  organisation: z.string().trim().min(1).max(200),
  role: z.enum(['member', 'adjunct', 'observer']),
  from: optionalDayField,
  to: optionalDayField,
})
const isProblem = (name: unknown): name is Problem => Object.keys(fieldProblem).includes(String(name))
const path = `${networkPath}/medlemmar/ny`

const answer = (c: Context<Workspace>, network: Network, given: Given, problems: readonly Problem[] = []) =>
  answerPage(c, <AddMemberPage network={network} given={given} problems={problems} />, problems.length > 0 ? 422 : 200)

export const addMemberRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const network = await askedNetwork(c, 'change-members')
    return answer(c, network, { from: c.var.today, role: 'member', organisation: c.req.query('organisation') ?? '' })
  })
  .post(path, async (c) => {
    const { db } = c.var
    const network = await askedNetwork(c, 'change-members')
    const given = await givenOf(c)
    const form = MemberForm.safeParse(given)
    if (!form.success) {
      return answer(c, network, given, form.error.issues.map((issue) => issue.path[0]).filter(isProblem))
    }
    const { organisation: written, ...membership } = form.data
    const asked = organisationAsked(await listJoinable(db), written)
    if (!asked.ok) return answer(c, network, given, [asked.refusal])
    await holdUntilCommit(db, network.id)
    const wanted = { organisation: asked.value, ...membership }
    const refusal = refusalOfMembership(wanted, await listKnownToNetwork(db, network.id))
    if (refusal) return answer(c, network, given, [refusal])
    await recordMemberships(db, network.id, [{ organisationId: asked.value.id, ...membership }])
    await recordAct(db, network.id, {
      act: 'add-member',
      subjectKind: 'organisation',
      subjectId: asked.value.id,
      detail: membership,
    })
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/medlemmar`, 'medlem'), 303)
  })
