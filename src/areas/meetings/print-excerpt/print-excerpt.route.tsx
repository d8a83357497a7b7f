import { Hono, type Context } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { meetingOf } from '../answer-meeting.tsx'
import { answerClosedSince, answerPaper, gather } from '../answer-paper.tsx'
import { printedNotes } from '../meeting-notes.ts'
import { excerptName, excerptPaper } from './excerpt.rule.ts'
import { ExcerptPage } from './print-excerpt.view.tsx'

/** The item of the address as it stands in the notes, where what is open to some only has no words. */
async function excerptOf(c: Context<Workspace>) {
  const itemId = idFrom(c.req.param('itemId'))
  const meeting = await meetingOf(c)
  stopUnless(may(c.var.actor, 'read-body', meeting))
  const printed = await printedNotes(c.var.db, meeting)
  if (!printed) return { meeting }
  const { notes, version, places } = printed
  const one = found(notes.items[found(places.includes(itemId) ? places.indexOf(itemId) : undefined)])
  return { meeting, name: excerptName(notes, one), paper: excerptPaper({ notes, one, version }) }
}

/** An excerpt of one item (sv. protokollsutdrag), to read and print. Stands before the workspace's transaction. */
export const printExcerptRoute = new Hono<Workspace>()
  .get('/moten/:meetingId/punkter/:itemId/utdrag', async (c) => {
    const { meeting, paper } = await gather(c, () => excerptOf(c))
    if (!paper) return answerClosedSince(c, meeting)
    return answerPage(c, <ExcerptPage meeting={meeting} paper={paper} pdfPath={`${c.req.path}.pdf`} />)
  })
  .get('/moten/:meetingId/punkter/:itemId/utdrag.pdf', async (c) => {
    const { meeting, paper, name } = await gather(c, () => excerptOf(c))
    return paper ? answerPaper(c, paper, 'pdf', name) : answerClosedSince(c, meeting)
  })
