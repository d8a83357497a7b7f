import type { Context, Handler } from 'hono'
import type { VNode } from 'preact'
import { renderDocument, type Shell } from '#platform/html/index.ts'
import { readyFile, readyPage, sendPage, type PageCache, type ReadyPage } from '#platform/page-cache/index.ts'
import { aboutPath, meetingsPath, networksPath } from './addresses.ts'
import { NotFoundPage } from './not-found.view.tsx'
import type { OpenSite } from './open-site.ts'

/** A page to draw with its status, facts to give as JSON, a file, or nothing when nothing is published at the address. */
export type Answer = { page: VNode; status?: 410 | 503 } | { json: unknown } | AnswerFile | undefined
type AnswerFile = { bytes: Uint8Array; headers: Record<string, string> }

export type Serve = (answer: (c: Context) => Answer | Promise<Answer>) => Handler

function shellFor(site: OpenSite, path: string): Shell {
  return {
    kind: 'public',
    siteName: site.siteName,
    path,
    navigation: [
      { href: meetingsPath, text: 'Möten' },
      { href: networksPath, text: 'Nätverk' },
      { href: aboutPath, text: 'Om webbplatsen' },
    ],
    isExample: site.isExample,
    footer: {
      links: [
        { href: `${aboutPath}#rapportera-fel`, text: 'Rapportera fel på sidan' },
        { href: `${aboutPath}#tillganglighet`, text: 'Tillgänglighet' },
        { href: '/logga-in', text: 'Logga in' },
      ],
    },
    assets: site.assets,
  }
}

const html = 'text/html; charset=UTF-8'

function render(site: OpenSite, path: string, answer: Answer): ReadyPage {
  if (!answer) return readyPage({ text: renderDocument(NotFoundPage(), shellFor(site, path)), type: html, status: 404 })
  if ('json' in answer) return readyPage({ text: JSON.stringify(answer.json), type: 'application/json; charset=UTF-8' })
  if ('bytes' in answer) return readyFile(answer)
  const text = renderDocument(answer.page, shellFor(site, path))
  return readyPage({ text, type: html, status: answer.status ?? 200 })
}

/** The edition asked for (`?utgava=2`), or undefined for the latest. NaN when what is asked for is no number. */
export function editionNumberOf(c: Context): number | undefined {
  const asked = c.req.query('utgava')
  if (asked === undefined) return undefined
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : NaN
}

/** Only what a page depends on: an address with other words after the question mark is the same page. */
function keyOf(c: Context): string {
  const { path } = c.req
  return c.req.url.includes('?') ? `${path}?${editionNumberOf(c) ?? ''}` : path
}

/** Answers from the kept pages, without asking the database, or draws the page and keeps it. */
export const servePages =
  (site: OpenSite, cache: PageCache): Serve =>
  (answer) =>
  async (c) => {
    const key = keyOf(c)
    const kept = cache.find(key)
    if (kept) return sendPage(kept, c.req.header('If-None-Match'))
    const keep = cache.begin()
    const page = render(site, c.req.path, await answer(c))
    // There is no end to the addresses where nothing is, and what could not be made now may be made the next time.
    if (page.status !== 404 && page.status !== 503) keep(key, page)
    return sendPage(page, c.req.header('If-None-Match'))
  }
