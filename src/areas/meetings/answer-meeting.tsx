import type { Context } from 'hono'
import {
  answerPage,
  listHiddenItems,
  logReading,
  may,
  mayApprove,
  restrictionsOf,
  type Workspace,
} from '#areas/access/index.ts'
import { findPublishedPath } from '#areas/publishing/index.ts'
import { listRoleHolders } from '#areas/networks/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findLiveMeeting } from './find-live-meeting.ts'
import { noFollowUp } from './follow-up.ts'
import { listItemRecords } from './item-records.store.ts'
import type { Meeting } from './meeting.ts'
import { MeetingPage } from './meeting-page.view.tsx'
import { isBeingWritten } from './meeting-status.rule.ts'
import { readPlanning } from './read-planning.ts'
import { readCalling } from './read-calling.ts'
import { readFollowUp } from './read-follow-up.ts'
import { readAfterMeeting } from './read-after-meeting.ts'
import type { Refused } from './meeting-problem.ts'
import { listAttendance } from './attendance.store.ts'
import { findMeeting, findNextMeeting, listAgenda, listSteps } from './meetings.store.ts'

/** The meeting of the address, which the actor may read. */
export async function meetingOf(c: Context<Workspace>): Promise<Meeting> {
  const meeting = found(await findMeeting(c.var.db, idFrom(c.req.param('meetingId'))))
  stopUnless(may(c.var.actor, 'read-body', meeting) || c.var.actor.guestItemIds.length > 0)
  return meeting
}

/** The page of a meeting; after a refusal, with its sentence and what was typed. */
export async function answerMeeting(c: Context<Workspace>, meetingId: string, refused?: Refused) {
  const { db, actor, today } = c.var
  const meeting = found(await findMeeting(db, meetingId))
  const isReader = may(actor, 'read-body', meeting)
  const isSecretary = may(actor, 'write-notes', meeting)
  const agenda = await listAgenda(db, meeting.id)
  const restrictions = await restrictionsOf(
    db,
    agenda.flatMap(({ id, matterId }) => (matterId ? [id, matterId] : [id])),
  )
  logReading(c, restrictions)
  const view = {
    ...{ meeting, agenda, restrictions },
    records: await listItemRecords(db, meeting.id),
    followUp: isReader ? await readFollowUp(db, meeting, isSecretary && meeting.status === 'ongoing') : noFollowUp,
    hidden: isReader ? await listHiddenItems(db, { meetingId }) : [],
    attendance: isReader ? await listAttendance(db, meeting.id) : [],
    steps: isReader ? await listSteps(db, meeting.id) : [],
    next: isReader ? await findNextMeeting(db, meeting.bodyId, meeting.day) : undefined,
    holders: isSecretary ? await listRoleHolders(db, meeting.networkId, meeting.bodyId) : [],
    mayWrite: isSecretary && isBeingWritten(meeting.status),
    isSecretary,
    mayApprove: mayApprove(actor, meeting) && meeting.status === 'awaiting-approval',
    isGuest: !isReader,
    publicPath: meeting.status === 'published' ? await findPublishedPath(db, meeting.id) : undefined,
    after: await readAfterMeeting(c, meeting),
    refused,
    planning: await readPlanning(c, meeting, agenda),
    calling: await readCalling(db, meeting, agenda, { actor, today }),
    live: await findLiveMeeting(c, meeting, isSecretary),
    today,
  }
  return answerPage(c, <MeetingPage view={view} />, refused ? 422 : 200)
}
