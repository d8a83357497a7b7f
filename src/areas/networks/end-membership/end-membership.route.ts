import { Hono } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { isDay } from '#platform/time.ts'
import { answerMembership, askedMembership } from '../answer-membership.tsx'
import { askedNetwork } from '../network-of.ts'
import { changeMembership, listMemberships } from '../members.store.ts'
import { networkPath } from '../network-paths.ts'
import { endsBeforeItBegins } from '../term.rule.ts'

export const endMembershipRoute = new Hono<Workspace>().post(
  `${networkPath}/medlemmar/:membershipId{[0-9a-f-]{36}}/avsluta`,
  async (c) => {
    const { db } = c.var
    const network = await askedNetwork(c, 'change-members')
    await holdUntilCommit(db, network.id)
    const membership = askedMembership(c, await listMemberships(db, network.id))
    const given = await givenOf(c)
    const last = given['last']?.trim() ?? ''
    if (!isDay(last)) return answerMembership(c, network, { given, problems: ['last'] })
    if (endsBeforeItBegins({ from: membership.from, to: last })) {
      return answerMembership(c, network, { given, problems: ['last-before-first'] })
    }
    const address = `/arbetsyta/natverk/${network.id}/medlemmar`
    // Ended already, by somebody else or by a form sent twice: the first day given stands.
    if (membership.to !== null) return c.redirect(address, 303)
    await changeMembership(db, membership.id, { to: last })
    await recordAct(db, network.id, {
      act: 'end-membership',
      subjectKind: 'organisation',
      subjectId: membership.organisationId,
      detail: { last },
    })
    return c.redirect(withNotice(address, 'medlemslut'), 303)
  },
)
