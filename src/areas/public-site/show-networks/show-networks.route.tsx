import type { Context } from 'hono'
import { listEditions, listOpenNetworks } from '#areas/publishing/published.ts'
import { listByYear, nameNetworks } from '../list-by-year.rule.ts'
import type { OpenSite } from '../open-site.ts'
import { NetworkPage, NetworksPage } from './show-networks.view.tsx'

export const showNetworks = (site: OpenSite) => async () => ({
  page: <NetworksPage networks={await listOpenNetworks(site.open)} />,
})

const most = 5_000

export const showNetwork = (site: OpenSite) => async (c: Context) => {
  const slug = c.req.param('network') ?? ''
  const [rows, networks] = await Promise.all([
    listEditions(site.open, { networkSlug: slug, limit: most }),
    listOpenNetworks(site.open),
  ])
  const network = networks.find((one) => one.slug === slug)
  if (!network) return undefined
  return { page: <NetworkPage network={network} years={listByYear(nameNetworks(rows, networks))} /> }
}
