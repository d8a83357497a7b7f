import { Hono } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf } from '#platform/http.ts'
import { answerMembership, askedMembership } from '../answer-membership.tsx'
import { askedNetwork } from '../network-of.ts'
import { optionalDayField } from '../day-fields.ts'
import { changeMembership, listJoinable, listKnownToNetwork } from '../members.store.ts'
import { refusalOfMembership } from '../membership.rule.ts'
import { networkPath } from '../network-paths.ts'

const ChangeForm = z.object({
  role: z.enum(['member', 'adjunct', 'observer']),
  from: optionalDayField,
  to: optionalDayField,
})
const isField = (name: unknown) => name === 'role' || name === 'from' || name === 'to'
const path = `${networkPath}/medlemmar/:membershipId{[0-9a-f-]{36}}`

export const changeMembershipRoute = new Hono<Workspace>()
  .get(path, async (c) => answerMembership(c, await askedNetwork(c)))
  .post(path, async (c) => {
    const { db } = c.var
    const network = await askedNetwork(c, 'change-members')
    await holdUntilCommit(db, network.id)
    const known = await listKnownToNetwork(db, network.id)
    const membership = askedMembership(c, known.memberships)
    const given = await givenOf(c)
    const form = ChangeForm.safeParse(given)
    if (!form.success) {
      const problems = form.error.issues.map((issue) => issue.path[0]).filter(isField)
      return answerMembership(c, network, { given, problems })
    }
    const organisation = found((await listJoinable(db)).find(({ id }) => id === membership.organisationId))
    const refusal = refusalOfMembership({ organisation, membershipId: membership.id, ...form.data }, known)
    if (refusal) return answerMembership(c, network, { given, problems: [refusal] })
    await changeMembership(db, membership.id, form.data)
    await recordAct(db, network.id, {
      act: 'change-membership',
      subjectKind: 'organisation',
      subjectId: membership.organisationId,
      detail: form.data,
    })
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/medlemmar`, 'medlemskap'), 303)
  })
