import type { Context } from 'hono'
import { parseNotes, type NotesContent } from '#areas/meetings/published.ts'
import { findEdition, findWithdrawal, listLaterEditions, type Edition } from '#areas/publishing/published.ts'
import type { OpenSite } from '../open-site.ts'
import { editionNumberOf, type Answer } from '../serve-page.ts'
import { findEditionNumbered, listEditionNumbers } from './editions-at.store.ts'
import { matterLinks } from './matter-links.rule.ts'
import { NotesPage } from './show-notes.view.tsx'
import { WithdrawnPage } from './withdrawn.view.tsx'

/** The edition at the address: the one with the number asked for, else the latest. */
async function editionAt(site: OpenSite, path: string, number: number | undefined): Promise<Edition | undefined> {
  if (number === undefined) return findEdition(site.open, path)
  return Number.isNaN(number) ? undefined : findEditionNumbered(site.open, path, number)
}

async function withdrawnAt(site: OpenSite, path: string, number: number | undefined): Promise<Answer> {
  const withdrawal = await findWithdrawal(site.open, path)
  if (!withdrawal || Number.isNaN(number)) return undefined
  const latest = await findEdition(site.open, path)
  if (latest && (number ?? 0) > latest.number) return undefined
  return { page: <WithdrawnPage withdrawal={withdrawal} latestPath={latest?.path} />, isWithdrawn: true }
}

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
