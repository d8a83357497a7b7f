import { Hono } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { raiseMatter, recordTabling, takeMatterStep } from '../item-facts.store.ts'
import { placeOnNext } from '../plan-next.ts'
import { tableMatter } from './table-matter.rule.ts'

const reason = z.string().default('')
const TablingForm = z.object({ reason, otherReason: reason })

export const tableMatterRoute = new Hono<Workspace>().post('/moten/:meetingId/punkter/:itemId/bordlagg', async (c) => {
  const { db, actor } = c.var
  const { meeting, agendaItem } = await heldItem(c)
  const given = await c.req.parseBody<Record<string, string>>()
  const tabling = tableMatter(meeting, agendaItem, TablingForm.parse(given))
  if (!tabling.ok) {
    return answerMeeting(c, meeting.id, {
      problem: tabling.refusal,
      itemId: agendaItem.id,
      field: `annat-${agendaItem.id}`,
      given,
    })
  }
  const matter = await raiseMatter(db, meeting, agendaItem, actor.personId)
  const tablingId = await recordTabling(db, meeting, matter, tabling.value, actor.personId)
  await takeMatterStep(db, meeting, matter, { act: 'table', to: 'tabled', personId: actor.personId })
  await placeOnNext(db, meeting)
  await recordAct(db, meeting.networkId, {
    act: 'table-matter',
    subjectKind: 'tabling',
    subjectId: tablingId,
    detail: tabling.value,
  })
  return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'bordlagt'), 303)
})
