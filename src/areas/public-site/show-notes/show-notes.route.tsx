import type { Context } from 'hono'
import { parseNotes, type NotesContent } from '#areas/meetings/published.ts'
import { listLaterEditions } from '#areas/publishing/published.ts'
import type { OpenSite } from '../open-site.ts'
import { editionNumberOf, type Answer } from '../serve-page.ts'
import { listEditionNumbers } from '../editions-at.store.ts'
import { editionAt, withdrawnAt } from '../edition-at.tsx'
import { matterLinks } from './matter-links.rule.ts'
import { NotesPage } from './show-notes.view.tsx'

async function linksOf(site: OpenSite, notes: NotesContent) {
  const tabled = notes.items.flatMap(({ matterId, tabling }) => (matterId && tabling ? [matterId] : []))
  return matterLinks(notes.items, await listLaterEditions(site.open, tabled, notes.day))
}

export const showNotes =
  (site: OpenSite) =>
  async (c: Context): Promise<Answer> => {
    const { path } = c.req
    const number = editionNumberOf(c)
    const edition = await editionAt(site, path, number)
    if (!edition) return withdrawnAt(site, path, number)
    const notes = parseNotes(edition.content)
    const [links, numbers] = await Promise.all([linksOf(site, notes), listEditionNumbers(site.open, path)])
    return { page: <NotesPage edition={edition} notes={notes} links={links} numbers={numbers} /> }
  }

/** The same notes as they were frozen, for other programs. */
export const showNotesAsJson =
  (site: OpenSite) =>
  async (c: Context): Promise<Answer> => {
    const path = c.req.path.replace(/[.]json$/, '')
    const number = editionNumberOf(c)
    const edition = await editionAt(site, path, number)
    return edition ? { json: parseNotes(edition.content) } : withdrawnAt(site, path, number)
  }
