import { Hono, type Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { isSameSet, moved, type Direction } from '../agenda-order.rule.ts'
import { listPlaces, orderAgenda } from '../agenda-order.store.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem, heldMeeting } from '../held-item.ts'
import type { Meeting } from '../meeting.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'

async function takeOrder(c: Context<Workspace>, meeting: Meeting, ids: readonly string[]) {
  await orderAgenda(c.var.db, meeting.id, ids)
  await recordAct(c.var.db, meeting.networkId, {
    ...{ act: 'order-agenda', subjectKind: 'meeting', subjectId: meeting.id },
  })
}

const step = (direction: Direction) => async (c: Context<Workspace>) => {
  const { db } = c.var
  const { meeting, agendaItem } = await heldItem(c)
  if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
  const done = withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'ordning')
  const { position } = await c.req.parseBody()
  const ids = (await listPlaces(db, meeting.id)).map(({ id }) => id)
  const wanted = moved(ids, agendaItem.id, direction)
  // The form tells where the item stood: sent twice it moves the item once.
  const isMovedAlready = String(position) !== String(agendaItem.position)
  if (!isMovedAlready && wanted.join() !== ids.join()) await takeOrder(c, meeting, wanted)
  return c.redirect(done, 303)
}

export const orderAgendaRoute = new Hono<Workspace>()
  .post('/moten/:meetingId/punkter/:itemId/upp', step('up'))
  .post('/moten/:meetingId/punkter/:itemId/ned', step('down'))
  .post('/moten/:meetingId/ordning', async (c) => {
    const meeting = await heldMeeting(c)
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    const { order } = await c.req.parseBody()
    const wanted = String(order ?? '').split(' ')
    const ids = (await listPlaces(c.var.db, meeting.id)).map(({ id }) => id)
    if (!isSameSet(wanted, ids)) return answerMeeting(c, meeting.id, { problem: 'agenda-changed' })
    if (wanted.join() !== ids.join()) await takeOrder(c, meeting, wanted)
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'ordning'), 303)
  })
