import type { ReadyPage } from './ready-page.ts'

export type Bounds = { pages: number; bytes: number }

export type KeptPages = {
  find(key: string): ReadyPage | undefined
  keep(key: string, page: ReadyPage): void
  empty(): void
}

/** Pages by key, at most so many and so large together; the one that was asked for longest ago goes first. */
export function keptPages(bounds: Bounds): KeptPages {
  const pages = new Map<string, ReadyPage>()
  let bytes = 0

  function drop(key: string): void {
    bytes -= pages.get(key)?.body.byteLength ?? 0
    pages.delete(key)
  }

  // A Map gives its keys in the order they were put in, so whatever is put in again is the newest.
  const dropOldest = () => {
    const [oldest] = pages.keys()
    if (oldest !== undefined) drop(oldest)
  }

  return {
    find(key) {
      const page = pages.get(key)
      if (!page) return undefined
      pages.delete(key)
      pages.set(key, page)
      return page
    },
    keep(key, page) {
      if (page.body.byteLength > bounds.bytes) return
      drop(key)
      pages.set(key, page)
      bytes += page.body.byteLength
      while (pages.size > bounds.pages || bytes > bounds.bytes) dropOldest()
    },
    empty() {
      pages.clear()
      bytes = 0
    },
  }
}
