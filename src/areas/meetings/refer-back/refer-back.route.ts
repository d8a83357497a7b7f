import { Hono } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import { answerPutOff } from '../answer-put-off.tsx'
import { heldItem } from '../held-item.ts'
import { raiseMatter, recordDecision, takeMatterStep } from '../item-facts.store.ts'
import { listAttendance } from '../attendance.store.ts'
import { placeOnNext } from '../plan-next.ts'
import { countDeciding } from '../presence.rule.ts'
import { PutOffForm } from '../put-off-form.ts'
import { findPutOffStanding } from '../put-off.store.ts'
import { referBack } from './refer-back.rule.ts'

const path = '/moten/:meetingId/punkter/:itemId/aterremiss'

export const referBackRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const at = await heldItem(c)
    if (at.meeting.status !== 'ongoing') return c.redirect(`/arbetsyta/moten/${at.meeting.id}`, 303)
    return answerPutOff(c, 'referred-back', at)
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const at = await heldItem(c)
    const { meeting, agendaItem } = at
    const given = await givenOf(c)
    const form = PutOffForm.safeParse(given)
    if (!form.success) return answerPutOff(c, 'referred-back', { ...at, given, problem: 'count-unreadable' })
    const { minorityRightUsed, isElection } = await findPutOffStanding(db, agendaItem)
    const standing = { minorityRightUsed, deciding: countDeciding(await listAttendance(db, meeting.id), agendaItem) }
    const asked = { ...form.data, isElection: isElection || form.data.isElection }
    const referral = referBack(meeting, agendaItem, asked, standing)
    if (!referral.ok) return answerPutOff(c, 'referred-back', { ...at, given, problem: referral.refusal })
    const matter = await raiseMatter(db, meeting, agendaItem, actor.personId)
    const decision = { ...referral.value, kind: 'referred-back' as const }
    const subjectId = await recordDecision(db, meeting, matter, decision, actor.personId)
    await takeMatterStep(db, meeting, matter, { act: 'refer-back', to: 'referred-back', personId: actor.personId })
    await placeOnNext(db, meeting)
    await recordAct(db, meeting.networkId, {
      act: 'refer-back',
      subjectKind: 'decision',
      subjectId,
      detail: referral.value,
    })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'aterremiss'), 303)
  })
