import { keptPages, type Bounds } from './kept-pages.ts'
import { listenFor } from '../postgres/listen.ts'
import type { ReadyPage } from './ready-page.ts'

export type PageCache = {
  find(key: string): ReadyPage | undefined
  /** To be called before the page's rows are read. What it gives back keeps the page, if nothing changed meanwhile. */
  begin(): (key: string, page: ReadyPage) => void
  close(): Promise<void>
}

const bounds: Bounds = { pages: 2_000, bytes: 64 * 1024 * 1024 }

/**
 * Rendered pages, kept in this process until the database says on the channel that something changed. While nobody
 * listens to the channel nothing is found and nothing is kept: a slow page is better than an old one.
 */
export async function openPageCache(url: string, channel = 'radslag_editions'): Promise<PageCache> {
  const pages = keptPages(bounds)
  let isHeard = false
  // Counts every change. A page that was begun under an earlier count was perhaps read before the change.
  let generation = 0

  function startAfresh(hears: boolean): void {
    isHeard = hears
    generation += 1
    pages.empty()
  }

  const ear = { url, channels: [channel], applicationName: 'radslag page cache' }
  const listening = await listenFor(ear, {
    begun: () => startAfresh(true),
    told: () => startAfresh(isHeard),
    lost: () => startAfresh(false),
  })
  return {
    find: (key) => (isHeard ? pages.find(key) : undefined),
    begin() {
      const begunIn = generation
      return (key, page) => {
        if (isHeard && begunIn === generation) pages.keep(key, page)
      }
    },
    async close() {
      startAfresh(false)
      await listening.close()
    },
  }
}
