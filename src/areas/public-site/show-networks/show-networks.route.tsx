import type { Context } from 'hono'
import { parseNetwork } from '#areas/networks/published.ts'
import { listEditions, listOpenNetworks, listOpenOrganisations } from '#areas/publishing/published.ts'
import { networkPath } from '../addresses.ts'
import { editionAt, withdrawnAt } from '../edition-at.tsx'
import { listEditionNumbers } from '../editions-at.store.ts'
import { listByYear, nameNetworks } from '../list-by-year.rule.ts'
import type { OpenSite } from '../open-site.ts'
import { editionNumberOf, type Answer } from '../serve-page.ts'
import { NetworkPage, NetworksPage } from './show-networks.view.tsx'

export const showNetworks = (site: OpenSite) => async () => ({
  page: (
    <NetworksPage networks={await listOpenNetworks(site.open)} organisations={await listOpenOrganisations(site.open)} />
  ),
})

const most = 5_000

/** What the network has published of itself, and its meetings; either is enough for a page. */
export const showNetwork =
  (site: OpenSite) =>
  async (c: Context): Promise<Answer> => {
    const slug = c.req.param('network') ?? ''
    const number = editionNumberOf(c)
    const [edition, rows, networks, numbers] = await Promise.all([
      editionAt(site, networkPath(slug), number),
      listEditions(site.open, { networkSlug: slug, limit: most }),
      listOpenNetworks(site.open),
      listEditionNumbers(site.open, networkPath(slug)),
    ])
    const network = networks.find((one) => one.slug === slug)
    if (!network || (number !== undefined && !edition)) return withdrawnAt(site, networkPath(slug), number)
    const years = listByYear(nameNetworks(rows, networks))
    const content = edition && parseNetwork(edition.content)
    return {
      page: <NetworkPage network={network} years={years} edition={edition} content={content} numbers={numbers} />,
    }
  }

export const showNetworkAsJson =
  (site: OpenSite) =>
  async (c: Context): Promise<Answer> => {
    const path = c.req.path.replace(/[.]json$/, '')
    const edition = await editionAt(site, path, editionNumberOf(c))
    return edition ? { json: parseNetwork(edition.content) } : withdrawnAt(site, path, editionNumberOf(c))
  }
