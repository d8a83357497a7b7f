import { Hono } from 'hono'
import { answerPage, type Workspace } from '#areas/access/index.ts'
import { answerPaper, gather } from '../answer-paper.tsx'
import { papersName, papersPaper } from './papers-paper.ts'
import { readPapers } from './read-papers.ts'
import { PapersPage } from './show-papers.view.tsx'

/** What lies before those who are called (sv. möteshandlingar). Stands before the workspace's transaction. */
export const showPapersRoute = new Hono<Workspace>()
  .get('/moten/:meetingId/handlingar', async (c) => {
    const papers = await gather(c, () => readPapers(c))
    return answerPage(c, <PapersPage papers={papers} />)
  })
  .get('/moten/:meetingId/handlingar.pdf', async (c) => {
    const { name, paper } = await gather(c, async () => {
      const papers = await readPapers(c)
      return { name: papersName(papers), paper: await papersPaper(c.var.db, papers) }
    })
    return answerPaper(c, paper, 'pdf', name)
  })
