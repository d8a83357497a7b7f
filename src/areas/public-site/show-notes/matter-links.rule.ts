import { matterPath } from '../addresses.ts'

type ToldItem = { matterId: string | null; tabling: object | null }
type LaterEdition = { matterId: string; path: string; day: string }
type MatterLink = { href: string; laterHref?: string; laterDay?: string }

/** For each matter of the notes: where it can be followed and, when it was put off, where it was taken up again. */
export function matterLinks(items: readonly ToldItem[], later: readonly LaterEdition[]): Map<string, MatterLink> {
  const firstLater = new Map(later.map((edition) => [edition.matterId, edition]))
  const links = new Map<string, MatterLink>()
  for (const { matterId, tabling } of items) {
    if (!matterId) continue
    const next = tabling ? firstLater.get(matterId) : undefined
    links.set(matterId, { href: matterPath(matterId), ...(next && { laterHref: next.path, laterDay: next.day }) })
  }
  return links
}
