import { Hono } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { changeCurrentItem } from './go-to-item.store.ts'

export const goToItemRoute = new Hono<Workspace>().post('/moten/:meetingId/punkter/:itemId/aktuell', async (c) => {
  const { db } = c.var
  const { meeting, agendaItem } = await heldItem(c)
  if (meeting.status !== 'ongoing')
    return answerMeeting(c, meeting.id, { problem: notOngoing(meeting), itemId: agendaItem.id })
  if (await changeCurrentItem(db, meeting.id, agendaItem.id))
    await recordAct(db, meeting.networkId, { act: 'go-to-item', subjectKind: 'agenda-item', subjectId: agendaItem.id })
  return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'punktaktuell'), 303)
})
