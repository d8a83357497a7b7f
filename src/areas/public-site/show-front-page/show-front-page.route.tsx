import { listEditions, listOpenNetworks } from '#areas/publishing/published.ts'
import { nameNetworks } from '../list-by-year.rule.ts'
import type { OpenSite } from '../open-site.ts'
import { FrontPage } from './show-front-page.view.tsx'

const latestCount = 10

export const showFrontPage = (site: OpenSite) => async () => {
  const [rows, networks] = await Promise.all([
    listEditions(site.open, { limit: latestCount }),
    listOpenNetworks(site.open),
  ])
  return { page: <FrontPage siteName={site.siteName} latest={nameNetworks(rows, networks)} networks={networks} /> }
}
