import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { isDay } from '#platform/time.ts'
import { askedNetwork } from '../network-of.ts'
import { findStanding } from '../criterion-standing.ts'
import { listMemberships, recordMemberships } from '../members.store.ts'
import type { Network } from '../network.ts'
import { networkPath } from '../network-paths.ts'
import { isFreeFrom } from '../membership.rule.ts'
import { AddQualifyingPage, type Problem } from './add-qualifying.view.tsx'

const path = `${networkPath}/medlemmar/kriterium/alla`

/** Those who qualify and are not in, who can be from that day and have not been declined. */
async function lacking(c: Context<Workspace>, network: Network, day: string) {
  const standing = await findStanding(c.var.db, network.id, c.var.today)
  const memberships = await listMemberships(c.var.db, network.id)
  return (standing?.proposals.open ?? [])
    .filter(({ direction, municipality }) => direction === 'join' && isFreeFrom(municipality.id, day, memberships))
    .map(({ municipality }) => municipality)
}

export const addQualifyingRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const network = await askedNetwork(c, 'change-members')
    const municipalities = await lacking(c, network, c.var.today)
    return answerPage(c, <AddQualifyingPage {...{ network, municipalities, day: c.var.today }} />)
  })
  .post(path, async (c) => {
    const { db } = c.var
    const network = await askedNetwork(c, 'change-members')
    await holdUntilCommit(db, network.id)
    const given = await c.req.parseBody({ all: true })
    const day = String(given['day'] ?? '').trim()
    const problem: Problem | undefined = isDay(day) ? undefined : 'day'
    const municipalities = await lacking(c, network, problem ? c.var.today : day)
    if (problem) return answerPage(c, <AddQualifyingPage {...{ network, municipalities, day, problem }} />, 422)
    // Only those that were shown: one who came to qualify meanwhile is asked about another time.
    const shown = [given['organisation'] ?? []].flat().map(String)
    const added = municipalities.filter(({ id }) => shown.includes(id))
    const back = `/arbetsyta/natverk/${network.id}/medlemmar/kriterium`
    if (added.length === 0) return c.redirect(back, 303)
    await recordMemberships(
      db,
      network.id,
      added.map(({ id }) => ({ organisationId: id, role: 'member', from: day, to: null })),
    )
    await recordAct(db, network.id, {
      ...{ act: 'add-qualifying', subjectKind: 'network', subjectId: network.id },
      detail: { from: day, added: added.map(({ id }) => id) },
    })
    return c.redirect(withNotice(back, 'medlemmar'), 303)
  })
