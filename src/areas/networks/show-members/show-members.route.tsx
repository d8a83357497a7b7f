import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { readCounties } from '#areas/organisations/index.ts'
import { listMemberships } from '../members.store.ts'
import { askedNetwork } from '../network-of.ts'
import { networkPath } from '../network-paths.ts'
import { hasCriterion } from '../criterion.store.ts'
import { MembersPage } from './show-members.view.tsx'

export const showMembersRoute = new Hono<Workspace>().get(`${networkPath}/medlemmar`, async (c) => {
  const { db, actor, today } = c.var
  const network = await askedNetwork(c)
  return answerPage(
    c,
    <MembersPage
      network={network}
      memberships={await listMemberships(db, network.id)}
      counties={readCounties()}
      hasCriterion={await hasCriterion(db, network.id)}
      mayChange={may(actor, 'change-members', { networkId: network.id })}
      today={today}
    />,
  )
})
