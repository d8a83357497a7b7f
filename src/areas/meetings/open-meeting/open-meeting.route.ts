import { Hono } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { listRoleHolders } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { callOffMeeting } from '../call-off.ts'
import { heldMeeting } from '../held-item.ts'
import { isDone, statusAfter } from '../meeting-status.rule.ts'
import { listAttendance, recordAttendance } from '../attendance.store.ts'
import { changeMeeting, listAgenda, recordMeetingStep } from '../meetings.store.ts'
import { minutesKind } from '../minutes-kind.rule.ts'
import { placeAfterCancelling } from '../plan-next.ts'
import { leaveItems } from './open-meeting.store.ts'
import { attendanceOf, isUntouched, leadersOf } from './open-meeting.rule.ts'

export const openMeetingRoute = new Hono<Workspace>()
  .post('/moten/:meetingId/oppna', async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    const to = statusAfter(meeting.status, 'open')
    if (isDone(meeting.status, 'open')) return c.redirect(`/arbetsyta/moten/${meeting.id}`, 303)
    if (!to) return answerMeeting(c, meeting.id, { problem: 'not-now' })
    const holders = await listRoleHolders(db, meeting.networkId, meeting.bodyId)
    if ((await listAttendance(db, meeting.id)).length === 0) {
      await recordAttendance(
        db,
        attendanceOf(holders).map((row) => ({ ...row, id: crypto.randomUUID(), meeting })),
      )
    }
    // The body may have come to follow other rules since the meeting was planned.
    const documentKind = minutesKind(meeting.procedure)
    await changeMeeting(db, meeting.id, { ...meeting, documentKind, ...leadersOf(meeting, holders, actor.name) })
    await recordMeetingStep(db, { meeting, act: 'open', from: meeting.status, to, personId: actor.personId })
    await recordAct(db, meeting.networkId, { act: 'open-meeting', subjectKind: 'meeting', subjectId: meeting.id })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'oppnat'), 303)
  })
  .post('/moten/:meetingId/angra-oppnandet', async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    const to = statusAfter(meeting.status, 'unopen')
    if (isDone(meeting.status, 'unopen')) return c.redirect(`/arbetsyta/moten/${meeting.id}`, 303)
    if (!to) return answerMeeting(c, meeting.id, { problem: 'not-now' })
    const written = { agenda: await listAgenda(db, meeting.id), attendance: await listAttendance(db, meeting.id) }
    if (!isUntouched(written)) return answerMeeting(c, meeting.id, { problem: 'already-written' })
    await leaveItems(db, meeting.id)
    await recordMeetingStep(db, { meeting, act: 'unopen', from: meeting.status, to, personId: actor.personId })
    await recordAct(db, meeting.networkId, { act: 'unopen-meeting', subjectKind: 'meeting', subjectId: meeting.id })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'oppnandetangrat'), 303)
  })
  .post('/moten/:meetingId/stall-in', async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    const to = statusAfter(meeting.status, 'cancel')
    if (isDone(meeting.status, 'cancel')) return c.redirect(`/arbetsyta/moten/${meeting.id}`, 303)
    if (!to) return answerMeeting(c, meeting.id, { problem: 'not-now' })
    await recordMeetingStep(db, { meeting, act: 'cancel', from: meeting.status, to, personId: actor.personId })
    await placeAfterCancelling(db, meeting)
    await callOffMeeting(c, meeting)
    await recordAct(db, meeting.networkId, { act: 'cancel-meeting', subjectKind: 'meeting', subjectId: meeting.id })
    return c.redirect(withNotice(`/arbetsyta/organ/${meeting.bodyId}`, 'installt'), 303)
  })
