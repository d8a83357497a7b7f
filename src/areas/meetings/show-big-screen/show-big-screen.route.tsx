import { Hono } from 'hono'
import { answerPage, listRestrictedItems, may, type Workspace } from '#areas/access/index.ts'
import { stopUnless } from '#platform/http.ts'
import { formatShortDay } from '#platform/time.ts'
import { meetingOf } from '../answer-meeting.tsx'
import { findCurrentItem } from '../live-meeting.store.ts'
import { listAgenda } from '../meetings.store.ts'
import { screenItems } from './screen-items.rule.ts'
import { BigScreenPage } from './show-big-screen.view.tsx'

export const showBigScreenRoute = new Hono<Workspace>().get('/moten/:meetingId/storbild', async (c) => {
  const { db, actor, deployment } = c.var
  const meeting = await meetingOf(c)
  stopUnless(may(actor, 'read-body', meeting))
  const isOngoing = meeting.status === 'ongoing'
  const { itemId, since } = await findCurrentItem(db, meeting.id)
  const items = screenItems(
    await listAgenda(db, meeting.id),
    await listRestrictedItems(db, meeting.id),
    isOngoing ? itemId : null,
  )
  const name = `${meeting.bodyName} ${formatShortDay(meeting.day)}`
  const now = deployment.clock()
  const isPlanned = meeting.status === 'planned'
  return answerPage(
    c,
    <BigScreenPage view={{ ...items, meetingId: meeting.id, name, isOngoing, isPlanned, since, now }} />,
  )
})
