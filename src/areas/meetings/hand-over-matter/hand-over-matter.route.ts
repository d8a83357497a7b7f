import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import {
  handOverAfter,
  isHandOverDone,
  listHandOversAt,
  recordHandOver,
  recordHandOverStep,
  type HandOver,
} from '#areas/matters/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { raiseMatter, restoreMatter, takeMatterStep } from '../item-facts.store.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { recordSlip } from '../slip.store.ts'
import { handOverMatter, leavesBody, type HandOverRefusal } from './hand-over-matter.rule.ts'
import { listReceivers } from './hand-over-matter.store.ts'

const text = z.string().default('')
const HandOverForm = z.object({ toBodyId: text, wording: text, wanted: text })
const itemPath = '/moten/:meetingId/punkter/:itemId'
const fieldOf: Partial<Record<HandOverRefusal, string>> = {
  'receiver-missing': 'organ',
  'asked-for-missing': 'onskemal',
  'asked-for-too-long': 'onskemal',
  'wanted-too-long': 'nar',
  'already-handed-over': 'organ',
}

const backTo = (meeting: Meeting, agendaItem: AgendaItem) => `/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`

/** The hand-over of the address, of the item's own matter, held so that acts on it come one at a time. */
async function heldHandOver(c: Context<Workspace>, meeting: Meeting, agendaItem: AgendaItem): Promise<HandOver> {
  const id = idFrom(c.req.param('handOverId'))
  await holdUntilCommit(c.var.db, id)
  const ofMeeting = await listHandOversAt(c.var.db, meeting.id)
  return found(ofMeeting.find((one) => one.id === id && one.matterId === agendaItem.matterId))
}

export const handOverMatterRoute = new Hono<Workspace>()
  .post(`${itemPath}/overlamna`, async (c) => {
    const { db, actor } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    const given = await givenOf(c)
    const words = HandOverForm.parse(given)
    const earlier = (await listHandOversAt(db, meeting.id)).filter(({ matterId }) => matterId === agendaItem.matterId)
    const isSame = (one: HandOver) =>
      one.itemId === agendaItem.id && one.toBodyId === words.toBodyId && one.wording === words.wording.trim()
    // The same form sent twice is one hand-over.
    if (earlier.some((one) => isSame(one) && one.status !== 'taken-back'))
      return c.redirect(withNotice(backTo(meeting, agendaItem), 'overlamnat'), 303)
    const receivers = await listReceivers(db, meeting.networkId, meeting.bodyId)
    const asked = handOverMatter(meeting, words, receivers, earlier)
    if (!asked.ok) {
      const field = `${fieldOf[asked.refusal] ?? 'punkt'}-${agendaItem.id}`
      return answerMeeting(c, meeting.id, { problem: asked.refusal, itemId: agendaItem.id, field, given })
    }
    const matter = await raiseMatter(db, meeting, agendaItem, actor.personId)
    const id = crypto.randomUUID()
    const place = { networkId: meeting.networkId, bodyId: meeting.bodyId, meetingId: meeting.id, itemId: agendaItem.id }
    const handOver = { id, ...place, matterId: matter.matterId, title: agendaItem.title, ...asked.value }
    await recordHandOver(db, handOver, actor.personId)
    await recordHandOverStep(db, { handOver, act: 'hand-over', from: '', to: 'sent', personId: actor.personId })
    if (leavesBody(agendaItem))
      await takeMatterStep(db, meeting, matter, { act: 'hand-over', to: 'handed-over', personId: actor.personId })
    await recordAct(db, meeting.networkId, {
      act: 'hand-over-matter',
      subjectKind: 'hand-over',
      subjectId: id,
      detail: asked.value,
    })
    return c.redirect(withNotice(backTo(meeting, agendaItem), 'overlamnat'), 303)
  })
  .post(`${itemPath}/overlamningar/:handOverId/aterta`, async (c) => {
    const { db, actor } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    const handOver = await heldHandOver(c, meeting, agendaItem)
    if (meeting.status !== 'ongoing') return answerMeeting(c, meeting.id, { problem: notOngoing(meeting) })
    const isHere = handOver.itemId === agendaItem.id
    if (!isHere || !['sent', 'taken-back'].includes(handOver.status))
      return answerMeeting(c, meeting.id, { problem: 'hand-over-taken-on', itemId: agendaItem.id })
    await recordSlip(db, meeting, { id: handOver.id, kind: 'hand-over' }, actor.personId)
    // The other body does not see that it was a slip: to it the matter was taken back.
    if (handOver.status === 'sent') {
      const step = { from: 'sent', to: 'taken-back' } as const
      await recordHandOverStep(db, { handOver, act: 'take-back', ...step, personId: actor.personId })
    }
    await restoreMatter(db, meeting, await raiseMatter(db, meeting, agendaItem, actor.personId), actor.personId)
    await recordAct(db, meeting.networkId, { act: 'retract', subjectKind: 'hand-over', subjectId: handOver.id })
    return c.redirect(withNotice(backTo(meeting, agendaItem), 'taget'), 303)
  })
  .post(`${itemPath}/overlamningar/:handOverId/notera`, async (c) => {
    const { db, actor } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    const handOver = await heldHandOver(c, meeting, agendaItem)
    if (meeting.status !== 'ongoing') return answerMeeting(c, meeting.id, { problem: notOngoing(meeting) })
    const back = withNotice(backTo(meeting, agendaItem), 'svarnoterat')
    if (isHandOverDone(handOver.status, 'close')) return c.redirect(back, 303)
    const to = handOverAfter(handOver.status, 'close')
    if (!to) return answerMeeting(c, meeting.id, { problem: 'no-answer-yet', itemId: agendaItem.id })
    const step = { act: 'close', from: handOver.status, to } as const
    await recordHandOverStep(db, { handOver, ...step, personId: actor.personId })
    // With the answer noted nothing is left to wait for; what the body decides of it opens the matter again.
    if (agendaItem.matterStatus === 'handed-over' && leavesBody(agendaItem)) {
      const matter = await raiseMatter(db, meeting, agendaItem, actor.personId)
      await takeMatterStep(db, meeting, matter, { act: 'close', to: 'closed', personId: actor.personId })
    }
    await recordAct(db, meeting.networkId, { act: 'note-answer', subjectKind: 'hand-over', subjectId: handOver.id })
    return c.redirect(back, 303)
  })
