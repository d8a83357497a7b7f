import { Hono } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { listRoleHolders } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { recordLetter } from '#platform/outbox.ts'
import { formatShortDay } from '#platform/time.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldMeeting } from '../held-item.ts'
import { changeMeeting, listAgenda, listAttendance, recordMeetingStep } from '../meetings.store.ts'
import { problemOfSending } from './send-for-approval.rule.ts'
import { findEmail } from '../letters.store.ts'

export const sendForApprovalRoute = new Hono<Workspace>().post('/moten/:meetingId/skicka', async (c) => {
  const { db, actor } = c.var
  const meeting = await heldMeeting(c)
  const given = await c.req.parseBody<Record<string, string>>()
  const holders = await listRoleHolders(db, meeting.networkId, meeting.bodyId)
  const approver = holders.find((holder) => holder.personId === given['approverId'])
  const [agenda, attendance] = [await listAgenda(db, meeting.id), await listAttendance(db, meeting.id)]
  const found = problemOfSending({
    meeting,
    agenda,
    attendance,
    approverId: approver?.personId,
    senderId: actor.personId,
  })
  if (found || !approver) {
    const problem = found?.problem ?? 'approver-missing'
    const field = problem.startsWith('approver') ? { field: 'approverId' } : {}
    return answerMeeting(c, meeting.id, { problem, itemId: found?.itemId, given, ...field })
  }
  await changeMeeting(db, meeting.id, { ...meeting, approverId: approver.personId, approverNames: [approver.name] })
  await recordMeetingStep(db, {
    meeting,
    act: 'send-for-approval',
    from: meeting.status,
    to: 'awaiting-approval',
    personId: actor.personId,
  })
  const to = await findEmail(db, approver.personId)
  const address = `${c.var.deployment.origin}/arbetsyta/moten/${meeting.id}`
  const body = `Hej!\n\n${actor.name} ber dig justera anteckningarna från ${meeting.bodyName} ${formatShortDay(meeting.day)}.\nLäs och justera dem här:\n${address}\n`
  if (to) await recordLetter(db, { to, subject: `Justera anteckningarna ${formatShortDay(meeting.day)}`, body })
  await recordAct(db, meeting.networkId, {
    act: 'send-for-approval',
    subjectKind: 'meeting',
    subjectId: meeting.id,
    detail: { approver: approver.personId },
  })
  return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'skickat'), 303)
})
