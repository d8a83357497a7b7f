import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { isDay } from '#platform/time.ts'
import { askedNetwork } from '../network-of.ts'
import type { Proposal } from '../criterion.ts'
import { findStanding, type Standing } from '../criterion-standing.ts'
import { recordAnswer, removeAnswer } from '../criterion.store.ts'
import { changeMembership, listMemberships, recordMemberships } from '../members.store.ts'
import { isFreeFrom } from '../membership.rule.ts'
import type { Network } from '../network.ts'
import { networkPath } from '../network-paths.ts'
import { endsBeforeItBegins } from '../term.rule.ts'
import { ProposalPage, type Problem } from './answer-proposal.view.tsx'

const path = `${networkPath}/medlemmar/kriterium/:organisationId{[0-9a-f-]{36}}`

/** What is asked at this address; `proposal` is absent when it has been answered or does not arise any more. */
async function asked(c: Context<Workspace>, network: Network) {
  const { db, today } = c.var
  const organisationId = idFrom(c.req.param('organisationId'))
  const standing = await findStanding(db, network.id, today)
  found(standing?.municipalities.find(({ id }) => id === organisationId))
  const proposal = standing?.proposals.open.find(({ municipality }) => municipality.id === organisationId)
  return { standing, proposal, root: `/arbetsyta/natverk/${network.id}/medlemmar/kriterium` }
}

const answer = (
  c: Context<Workspace>,
  shown: { network: Network; standing: Standing; proposal: Proposal },
  refused?: { given: Given; problem: Problem },
) => {
  const { given, problem } = refused ?? {}
  return answerPage(c, <ProposalPage {...{ ...shown, given, problem, today: c.var.today }} />, problem ? 422 : 200)
}

/** Adds or ends the membership from that day; gives the reason why not. */
async function accept(
  c: Context<Workspace>,
  network: Network,
  { municipality, direction }: Proposal,
  day: string,
): Promise<Problem | undefined> {
  const { db } = c.var
  const memberships = await listMemberships(db, network.id)
  if (direction === 'join') {
    if (!isFreeFrom(municipality.id, day, memberships)) return 'already-member'
    await recordMemberships(db, network.id, [{ organisationId: municipality.id, role: 'member', from: day, to: null }])
    return undefined
  }
  const membership = found(memberships.find((one) => one.organisationId === municipality.id && one.to === null))
  if (endsBeforeItBegins({ from: membership.from, to: day })) return 'last-before-first'
  await changeMembership(db, membership.id, { to: day })
  return undefined
}

export const answerProposalRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const network = await askedNetwork(c, 'change-members')
    const { standing, proposal, root } = await asked(c, network)
    if (!standing || !proposal) return c.redirect(root, 303)
    return answer(c, { network, standing, proposal })
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const network = await askedNetwork(c, 'change-members')
    await holdUntilCommit(db, network.id)
    const { standing, proposal, root } = await asked(c, network)
    // Answered already, by somebody else or by a form sent twice.
    if (!standing || !proposal) return c.redirect(root, 303)
    const given = await givenOf(c)
    const shown = { network, standing, proposal }
    const organisationId = proposal.municipality.id
    const detail = { direction: proposal.direction, year: standing.year }
    const told = { subjectKind: 'organisation', subjectId: organisationId }
    if (given['answer'] === 'accept') {
      const day = given['day']?.trim() ?? ''
      if (!isDay(day)) return answer(c, shown, { given, problem: 'day' })
      const problem = await accept(c, network, proposal, day)
      if (problem) return answer(c, shown, { given, problem })
      await recordAct(db, network.id, { act: 'accept-proposal', ...told, detail: { ...detail, day } })
      return c.redirect(withNotice(root, proposal.direction === 'join' ? 'medlem' : 'medlemslut'), 303)
    }
    const reason = given['reason']?.trim() ?? ''
    if (!reason || reason.length > 1000) return answer(c, shown, { given, problem: 'reason' })
    await recordAnswer(db, {
      ...{ networkId: network.id, organisationId, year: standing.year, reason, answeredBy: actor.personId },
    })
    await recordAct(db, network.id, { act: 'decline-proposal', ...told, detail: { ...detail, reason } })
    return c.redirect(withNotice(root, 'nejsvar'), 303)
  })
  .post(`${path}/fraga-igen`, async (c) => {
    const { db } = c.var
    const network = await askedNetwork(c, 'change-members')
    const organisationId = idFrom(c.req.param('organisationId'))
    const root = `/arbetsyta/natverk/${network.id}/medlemmar/kriterium`
    if (!(await removeAnswer(db, network.id, organisationId))) return c.redirect(root, 303)
    await recordAct(db, network.id, { act: 'ask-again', subjectKind: 'organisation', subjectId: organisationId })
    return c.redirect(withNotice(root, 'fragasigen'), 303)
  })
