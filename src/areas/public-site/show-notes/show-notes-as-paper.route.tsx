import type { Context } from 'hono'
import { approvalSentence, notesPaper, paperName, parseNotes } from '#areas/meetings/published.ts'
import type { Edition } from '#areas/publishing/published.ts'
import { paperFile, paperHeaders, type PaperFormat } from '#platform/paper/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import { editionAt, withdrawnAt } from '../edition-at.tsx'
import type { OpenSite } from '../open-site.ts'
import { editionNumberOf, type Answer } from '../serve-page.ts'
import { PaperUnmadePage } from './paper-unmade.view.tsx'

/** The notes of an edition as a file; the same edition is always the same file. */
export const showNotesAsPaper =
  (site: OpenSite, format: PaperFormat) =>
  async (c: Context): Promise<Answer> => {
    const path = c.req.path.slice(0, -`.${format}`.length)
    const number = editionNumberOf(c)
    const edition = await editionAt(site, path, number)
    if (!edition) return withdrawnAt(site, path, number)
    const made = await paperFile(paperOf(edition), format)
    if (!made.ok) return { page: <PaperUnmadePage path={path} />, status: 503 }
    return { bytes: made.value, headers: paperHeaders(format, nameOf(edition)) }
  }

function paperOf(edition: Edition) {
  const notes = parseNotes(edition.content)
  const day = stockholmDay(edition.publishedAt)
  return notesPaper(notes, {
    isDraft: false,
    day,
    foot: [
      approvalSentence(notes),
      `Utgåva ${edition.number}, publicerad ${formatShortDay(day)} av ${edition.publishedBy}. Adress på webbplatsen: ${edition.path}`,
      `Kontrollsumma: ${edition.contentHash}. Den ändras om ett enda tecken ändras.`,
    ],
  })
}

const nameOf = (edition: Edition) =>
  `${paperName(parseNotes(edition.content))}${edition.number > 1 ? `-utgava-${edition.number}` : ''}`
