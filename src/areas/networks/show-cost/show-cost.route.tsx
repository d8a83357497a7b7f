import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { listPopulationYears } from '#areas/organisations/index.ts'
import { baseYearOf, shareCost } from '../cost.rule.ts'
import { listCosts, listInhabitants, listPayingMembers } from '../cost.store.ts'
import { askedNetwork } from '../network-of.ts'
import { networkPath } from '../network-paths.ts'
import { findHostNames } from './show-cost.store.ts'
import { ShowCostPage } from './show-cost.view.tsx'

export const showCostRoute = new Hono<Workspace>().get(`${networkPath}/kostnad`, async (c) => {
  const { db, actor, today } = c.var
  const network = await askedNetwork(c)
  const members = await listPayingMembers(db, network.id)
  const costs = await listCosts(db, network.id)
  const hosts = await findHostNames(db, network.id)
  const ids = [...members.map((member) => member.organisationId), ...hosts.map((host) => host.id)]
  const inhabitants = await listInhabitants(db, ids)
  const years = costs.map((cost) => {
    const { model } = cost
    const host = 'hostId' in model ? hosts.find(({ id }) => id === model.hostId) : undefined
    return { cost, host: host?.name, shared: shareCost(cost, members, inhabitants, host) }
  })
  const wanted = c.req.query('ar') ?? today.slice(0, 4)
  const shown = years.find(({ cost }) => String(cost.year) === wanted) ?? years[0]
  const baseYear = shown && baseYearOf(shown.cost.model)
  const figures = (await listPopulationYears(db)).find(({ year }) => year === baseYear)
  return answerPage(
    c,
    <ShowCostPage
      network={network}
      years={years}
      shown={shown}
      figures={figures}
      mayChange={may(actor, 'change-network', { networkId: network.id })}
    />,
  )
})
