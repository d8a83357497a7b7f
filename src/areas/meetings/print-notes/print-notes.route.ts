import { Hono, type Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import { stopUnless } from '#platform/http.ts'
import type { PaperFormat } from '#platform/paper/index.ts'
import { answerClosedSince, answerPaper, gather } from '../answer-paper.tsx'
import { meetingOf } from '../answer-meeting.tsx'
import { printedNotes } from '../meeting-notes.ts'
import { notesPaper, paperName } from '../notes-paper.rule.ts'

/** The notes as a file. Stands before the workspace's transaction. */
const print = (format: PaperFormat) => async (c: Context<Workspace>) => {
  const found = await gather(c, async () => {
    const meeting = await meetingOf(c)
    stopUnless(may(c.var.actor, 'read-body', meeting))
    return { meeting, printed: await printedNotes(c.var.db, meeting) }
  })
  if (!found.printed) return answerClosedSince(c, found.meeting)
  const { notes, version } = found.printed
  return answerPaper(c, notesPaper(notes, version), format, paperName(notes))
}

export const printNotesRoute = new Hono<Workspace>()
  .get('/moten/:meetingId/anteckningar.pdf', print('pdf'))
  .get('/moten/:meetingId/anteckningar.docx', print('docx'))
