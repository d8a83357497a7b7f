import { Hono } from 'hono'
import type { PageCache } from '#platform/page-cache/index.ts'
import type { OpenSite } from './open-site.ts'
import { servePages } from './serve-page.ts'
import { showAbout } from './show-about/show-about.route.tsx'
import { showFrontPage } from './show-front-page/show-front-page.route.tsx'
import { showMatter } from './show-matter/show-matter.route.tsx'
import { showMeetings } from './show-meetings/show-meetings.route.tsx'
import { showNetwork, showNetworkAsJson, showNetworks } from './show-networks/show-networks.route.tsx'
import { showNotesAsPaper } from './show-notes/show-notes-as-paper.route.tsx'
import { showNotes, showNotesAsJson } from './show-notes/show-notes.route.tsx'
import {
  listOwnNetworks,
  showOwnNetworks,
  showOwnNetworksAsJson,
} from './show-own-networks/show-own-networks.route.tsx'

export { openPageCache, type PageCache } from '#platform/page-cache/index.ts'

/** Everything that anyone may read without signing in, to be mounted at the root. */
export function publicSite(site: OpenSite, cache: PageCache): Hono {
  const serve = servePages(site, cache)
  return new Hono()
    .get('/', serve(showFrontPage(site)))
    .get('/moten', serve(showMeetings(site)))
    .get('/moten/:network/:body/:file{[^/]+[.]json}', serve(showNotesAsJson(site)))
    .get('/moten/:network/:body/:file{[^/]+[.]pdf}', serve(showNotesAsPaper(site, 'pdf')))
    .get('/moten/:network/:body/:file{[^/]+[.]docx}', serve(showNotesAsPaper(site, 'docx')))
    .get('/moten/:network/:body/:day', serve(showNotes(site)))
    .get('/natverk', serve(showNetworks(site)))
    .get('/natverk/:file{[^/]+[.]json}', serve(showNetworkAsJson(site)))
    .get('/natverk/:network', serve(showNetwork(site)))
    .get('/samverkan', serve(listOwnNetworks(site)))
    .get('/samverkan/:file{[^/]+[.]json}', serve(showOwnNetworksAsJson(site)))
    .get('/samverkan/:organisation', serve(showOwnNetworks(site)))
    .get('/arenden/:matterId', serve(showMatter(site)))
    .get('/om', serve(showAbout(site)))
}
