import type { Context } from 'hono'
import { may, mayApprove, type Workspace } from '#areas/access/index.ts'
import { listPastTablings } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { AfterMeeting, EarlierNotes } from './after-meeting.ts'
import { findReadDraft, hasUnpublishedCorrection, listAwaitingBefore } from './after-meeting.store.ts'
import { seenOf } from './seen-notes.ts'
import { findLatestCorrection } from './corrections.store.ts'
import { listDispatches } from './dispatch-decision/dispatch.store.ts'
import { draftNotes } from './draft-notes.ts'
import type { Meeting } from './meeting.ts'
import { findMeeting } from './meetings.store.ts'
import { readDeadlines } from './read-deadlines.ts'
import { readWaitingProposals } from './read-proposals.ts'

async function earlierNotes(c: Context<Workspace>, meeting: Meeting): Promise<EarlierNotes[]> {
  const { db, actor } = c.var
  const isAsked = meeting.status === 'ongoing' && meeting.approvalManner === 'next-meeting'
  if (!isAsked || !may(actor, 'write-notes', meeting)) return []
  const earlier: EarlierNotes[] = []
  for (const id of await listAwaitingBefore(db, meeting.bodyId, meeting.day)) {
    const known = await findMeeting(db, id)
    if (!known) continue
    const { day, documentKind } = known
    earlier.push({ id, day, documentKind, seen: seenOf(await draftNotes(db, known)) })
  }
  return earlier
}

async function deadlinesOf({ var: { db, today } }: Context<Workspace>, meeting: Meeting) {
  return meeting.procedure === 'network' ? [] : (await readDeadlines(db, meeting, today)).deadlines
}

const countJoinable = async (db: Transaction, { id, bodyId }: Meeting) =>
  (await readWaitingProposals(db, bodyId)).filter(
    ({ meetingId, earlierMeetingId }) => meetingId === id || earlierMeetingId === id,
  ).length

const countPast = async (db: Transaction, { id, bodyId }: Meeting) =>
  (await listPastTablings(db, bodyId)).filter(({ meetingId }) => meetingId === id).length

/** What is left to do with the notes of a meeting, as its page tells it. */
export async function readAfterMeeting(c: Context<Workspace>, meeting: Meeting): Promise<AfterMeeting> {
  const { db, actor } = c.var
  const isFrozen = meeting.status === 'approved' || meeting.status === 'published'
  const isAsked = meeting.status === 'awaiting-approval' && mayApprove(actor, meeting)
  const isReader = may(actor, 'read-body', meeting)
  return {
    seen: isAsked ? seenOf(await draftNotes(db, meeting)) : undefined,
    earlier: await earlierNotes(c, meeting),
    correction: isFrozen && isReader ? await findLatestCorrection(db, meeting.id) : undefined,
    deadlines: isReader ? await deadlinesOf(c, meeting) : [],
    dispatches: isFrozen && isReader ? await listDispatches(db, meeting.id) : [],
    joinable: isFrozen && may(actor, 'join-matters', meeting) ? await countJoinable(db, meeting) : 0,
    past: isFrozen && may(actor, 'plan-meeting', meeting) ? await countPast(db, meeting) : 0,
    readFrom: isFrozen && may(actor, 'plan-meeting', meeting) ? await findReadDraft(db, meeting.id) : undefined,
    hasCorrectionToPublish:
      meeting.status === 'published' && isReader && (await hasUnpublishedCorrection(db, meeting.id)),
  }
}
