import { Hono } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import { answerItem, shownOf } from './answer-item.tsx'
import { preparedItem, shownWords } from './prepare-item.rule.ts'
import { carryTitleToMatter, prepareItem } from './prepare-item.store.ts'

const text = z.string().trim().catch('')
const ItemForm = z.object({
  ...{ title: text, presenter: text, minutes: text, isIfTime: text, background: text, proposal: text },
})
const path = '/moten/:meetingId/punkter/:itemId/andra'

export const prepareItemRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const held = await heldItem(c)
    if (!isBeingWritten(held.meeting.status)) return answerMeeting(c, held.meeting.id, { problem: 'notes-frozen' })
    return answerItem(c, held)
  })
  .post(path, async (c) => {
    const { db } = c.var
    const held = await heldItem(c)
    const { meeting, agendaItem } = held
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    const form: Record<string, unknown> = await c.req.parseBody()
    const given = ItemForm.parse(form)
    const prepared = preparedItem(given)
    if (!prepared.ok) return answerItem(c, held, { given, problem: prepared.refusal })
    const done = withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'punktandrad')
    if (shownWords({ ...agendaItem, ...prepared.value }) === shownWords(agendaItem)) return c.redirect(done, 303)
    if (form['shown'] !== shownOf(agendaItem)) return answerItem(c, held, { given, problem: 'item-changed' })
    await prepareItem(db, agendaItem.id, prepared.value)
    const renamed = await carryTitleToMatter(db, agendaItem.id)
    await recordAct(db, meeting.networkId, {
      ...{ act: 'prepare-item', subjectKind: 'agenda-item', subjectId: agendaItem.id },
      detail: renamed ? { renamedMatter: renamed } : {},
    })
    return c.redirect(done, 303)
  })
