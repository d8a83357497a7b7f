import type { Context } from 'hono'
import { notesDifferences, parseNotes, type NotesContent } from '#areas/meetings/published.ts'
import { listLaterEditions, type Edition } from '#areas/publishing/published.ts'
import type { OpenSite } from '../open-site.ts'
import { editionNumberOf, type Answer } from '../serve-page.ts'
import { findEditionNumbered, listEditionNumbers, type EditionNumber } from '../editions-at.store.ts'
import { editionAt, withdrawnAt } from '../edition-at.tsx'
import { matterLinks } from './matter-links.rule.ts'
import { NotesPage } from './show-notes.view.tsx'

async function linksOf(site: OpenSite, notes: NotesContent) {
  const tabled = notes.items.flatMap(({ matterId, tabling }) => (matterId && tabling ? [matterId] : []))
  return matterLinks(notes.items, await listLaterEditions(site.open, tabled, notes.day))
}

/** What a corrected edition differs in from the open one before it; undefined when it corrects none. */
async function differencesIn(site: OpenSite, edition: Edition, notes: NotesContent, numbers: readonly EditionNumber[]) {
  const earlier = numbers.find(({ number }) => number < edition.number)
  if (notes.corrections.length === 0 || !earlier) return undefined
  const found = await findEditionNumbered(site.open, edition.path, earlier.number)
  const before = found && parseNotes(found.content)
  if (!before || before.corrections.length >= notes.corrections.length) return undefined
  return { number: earlier.number, differences: notesDifferences(before, notes) }
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
    const corrected = await differencesIn(site, edition, notes, numbers)
    return { page: <NotesPage {...{ edition, notes, links, numbers, corrected }} /> }
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
