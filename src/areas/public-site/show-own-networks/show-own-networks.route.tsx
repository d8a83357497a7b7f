import type { Context } from 'hono'
import { parseOwnNetworks } from '#areas/networks/published.ts'
import { listOpenNetworks, listOpenOrganisations } from '#areas/publishing/published.ts'
import { editionAt, withdrawnAt } from '../edition-at.tsx'
import { listEditionNumbers } from '../editions-at.store.ts'
import type { OpenSite } from '../open-site.ts'
import { editionNumberOf, type Answer } from '../serve-page.ts'
import { OwnNetworksListPage, OwnNetworksPage } from './show-own-networks.view.tsx'

export const listOwnNetworks = (site: OpenSite) => async () => ({
  page: <OwnNetworksListPage organisations={await listOpenOrganisations(site.open)} />,
})

/** Which networks an organisation is in, and why, in its own words. */
export const showOwnNetworks =
  (site: OpenSite) =>
  async (c: Context): Promise<Answer> => {
    const { path } = c.req
    const number = editionNumberOf(c)
    const edition = await editionAt(site, path, number)
    if (!edition) return withdrawnAt(site, path, number)
    const [networks, numbers] = await Promise.all([listOpenNetworks(site.open), listEditionNumbers(site.open, path)])
    const openSlugs = new Set(networks.map(({ slug }) => slug))
    const content = parseOwnNetworks(edition.content)
    return { page: <OwnNetworksPage edition={edition} content={content} numbers={numbers} openSlugs={openSlugs} /> }
  }

export const showOwnNetworksAsJson =
  (site: OpenSite) =>
  async (c: Context): Promise<Answer> => {
    const path = c.req.path.replace(/[.]json$/, '')
    const edition = await editionAt(site, path, editionNumberOf(c))
    return edition ? { json: parseOwnNetworks(edition.content) } : withdrawnAt(site, path, editionNumberOf(c))
  }
