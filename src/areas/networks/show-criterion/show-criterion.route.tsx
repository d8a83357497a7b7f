import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { readCounties } from '#areas/organisations/index.ts'
import { findStanding } from '../criterion-standing.ts'
import { askedNetwork } from '../network-of.ts'
import { networkPath } from '../network-paths.ts'
import { listQuotes } from '../networks.store.ts'
import { CriterionPage, NoCriterionPage } from './show-criterion.view.tsx'

export const showCriterionRoute = new Hono<Workspace>().get(`${networkPath}/medlemmar/kriterium`, async (c) => {
  const { db, actor, today } = c.var
  const network = await askedNetwork(c)
  const mayChange = may(actor, 'change-members', { networkId: network.id })
  const standing = await findStanding(db, network.id, today)
  if (!standing) return answerPage(c, <NoCriterionPage network={network} mayChange={mayChange} />)
  const quotes = await listQuotes(db, network.id)
  return answerPage(c, <CriterionPage {...{ network, standing, quotes, mayChange, counties: readCounties() }} />)
})
