import { Hono } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import { findLastPosition } from '../agenda-order.store.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { isTooLong } from '../text-length.rule.ts'
import { heldItem, heldMeeting } from '../held-item.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import { listAgenda, recordAgendaItem } from '../meetings.store.ts'
import { placeOnNext } from '../plan-next.ts'
import { removeAgendaItem } from './change-agenda.store.ts'

const ItemForm = z.object({ title: z.string().trim().min(1) })

export const changeAgendaRoute = new Hono<Workspace>()
  .post('/moten/:meetingId/punkter', async (c) => {
    const { db } = c.var
    const meeting = await heldMeeting(c)
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    const given = await givenOf(c)
    const form = ItemForm.safeParse(given)
    if (!form.success) return answerMeeting(c, meeting.id, { problem: 'title-missing', field: 'title', given })
    if (isTooLong(form.data.title, 'title'))
      return answerMeeting(c, meeting.id, { problem: 'title-too-long', field: 'title', given })
    const agenda = await listAgenda(db, meeting.id)
    const same = agenda.find((agendaItem) => agendaItem.title === form.data.title)
    // The same form sent twice is one item.
    if (same) return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${same.id}`, 'punkt'), 303)
    const id = crypto.randomUUID()
    const position = (await findLastPosition(db, meeting.id)) + 1
    await recordAgendaItem(db, { id, meeting, position, number: String(position), title: form.data.title })
    await recordAct(db, meeting.networkId, { act: 'add-item', subjectKind: 'agenda-item', subjectId: id })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${id}`, 'punkt'), 303)
  })
  .post('/moten/:meetingId/punkter/:itemId/ta-bort', async (c) => {
    const { db } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    const isPutOff = agendaItem.matterStatus === 'tabled' || agendaItem.matterStatus === 'referred-back'
    if (isPutOff && meeting.status === 'ongoing') {
      return answerMeeting(c, meeting.id, { problem: 'item-tabled', itemId: agendaItem.id })
    }
    // KL (2017:725) 5:51: what fullmäktige has tabled is taken up at the next meeting.
    if (agendaItem.matterStatus === 'tabled' && meeting.procedure === 'council') {
      return answerMeeting(c, meeting.id, { problem: 'item-tabled-by-council', itemId: agendaItem.id })
    }
    const isUsed =
      agendaItem.notes !== '' ||
      agendaItem.decisions.length > 0 ||
      agendaItem.tabling !== null ||
      agendaItem.isClosedHere
    if (isUsed || !(await removeAgendaItem(db, agendaItem.id)))
      return answerMeeting(c, meeting.id, { problem: 'item-in-use', itemId: agendaItem.id })
    await placeOnNext(db, meeting)
    await recordAct(db, meeting.networkId, {
      act: 'remove-item',
      subjectKind: 'agenda-item',
      subjectId: agendaItem.id,
      detail: { title: agendaItem.title },
    })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'borttagen'), 303)
  })
