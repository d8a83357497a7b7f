import { Hono } from 'hono'
import { answerPage, mayAnywhere, type Workspace } from '#areas/access/index.ts'
import { stopUnless } from '#platform/http.ts'
import { answerMeeting, meetingOf } from '../answer-meeting.tsx'
import { listMeetings } from '../meetings.store.ts'
import { MeetingsPage } from './show-meeting.view.tsx'

export const showMeetingRoute = new Hono<Workspace>()
  .get('/moten', async (c) => {
    stopUnless(mayAnywhere(c.var.actor, 'read-body'))
    return answerPage(c, <MeetingsPage meetings={await listMeetings(c.var.db)} today={c.var.today} />)
  })
  .get('/moten/:meetingId', async (c) => {
    const meeting = await meetingOf(c)
    return answerMeeting(c, meeting.id)
  })
