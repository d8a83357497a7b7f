import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { stopUnless } from '#platform/http.ts'
import { meetingOf } from '../answer-meeting.tsx'
import { readDeadlines } from '../read-deadlines.ts'
import { DaysPage } from './count-days.view.tsx'

/** The days that a meeting's notes have to be approved, made known and open to appeal by. */
export const countDaysRoute = new Hono<Workspace>().get('/moten/:meetingId/dagar', async (c) => {
  const { db, actor, today } = c.var
  const meeting = await meetingOf(c)
  stopUnless(may(actor, 'read-body', meeting))
  return answerPage(c, <DaysPage {...{ meeting, today }} days={await readDeadlines(db, meeting, today)} />)
})
