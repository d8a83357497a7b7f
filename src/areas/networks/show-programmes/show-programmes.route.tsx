import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { askedNetwork } from '../network-of.ts'
import { listMemberAnswers, listProgrammes } from '../programmes.store.ts'
import { ProgrammesPage } from './show-programmes.view.tsx'
import { networkPath } from '../network-paths.ts'

export const showProgrammesRoute = new Hono<Workspace>().get(`${networkPath}/program`, async (c) => {
  const { db, actor } = c.var
  const network = await askedNetwork(c)
  const mayChange = may(actor, 'change-network', { networkId: network.id })
  const page = (
    <ProgrammesPage
      network={network}
      programmes={await listProgrammes(db, network.id)}
      answers={await listMemberAnswers(db, network.id)}
      mayAdd={mayChange}
      mayRecordFor={(organisationId) => mayChange || may(actor, 'change-own-rows', { organisationId })}
    />
  )
  return answerPage(c, page)
})
