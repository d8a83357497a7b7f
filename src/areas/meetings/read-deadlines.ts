import type { Transaction } from '#platform/db.ts'
import { findFirstApproval, findOwnBoard, listBoardNotices, type BoardNotice } from './boards.store.ts'
import { deadlines, type Deadline } from './deadline.rule.ts'
import type { Meeting } from './meeting.ts'
import { listMemberOrganisations } from './member-organisations.store.ts'

/** `id` is absent of a board on which nothing has been put up yet. */
export type KnownBoard = Omit<BoardNotice, 'id'> & { id?: string }

const notYet = (name: string): KnownBoard => ({ name, postedOn: '', takenDownOn: '' })

/** The boards that the notice has to be on (of a joint committee each member's, KL 9:32), and those that it is on. */
export async function boardsOf(tx: Transaction, meeting: Meeting): Promise<KnownBoard[]> {
  const recorded = await listBoardNotices(tx, meeting.id)
  const isJoint = meeting.procedure === 'joint-committee'
  const own = recorded.length > 0 ? [] : [(await findOwnBoard(tx, meeting.bodyId)) ?? 'Egna anslagstavlan']
  const asked = isJoint ? (await listMemberOrganisations(tx, meeting.networkId)).map(({ name }) => name) : own
  return [
    ...recorded,
    ...asked.filter((name) => !recorded.some((noticeBoard) => noticeBoard.name === name)).map(notYet),
  ]
}

/** Whose boards a notice of the meeting may be on; none where the register does not know whose the body's own is. */
export async function possibleBoards(tx: Transaction, meeting: Meeting): Promise<string[]> {
  const own = await findOwnBoard(tx, meeting.bodyId)
  if (own === undefined && meeting.procedure !== 'joint-committee') return []
  const members = (await listMemberOrganisations(tx, meeting.networkId)).map(({ name }) => name)
  const recorded = (await listBoardNotices(tx, meeting.id)).map(({ name }) => name)
  return [...new Set([...(own === undefined ? [] : [own]), ...members, ...recorded])]
}

/** The days of a meeting, when they can be counted: not of notes read in that don't say when they were approved. */
export type MeetingDays = { boards: KnownBoard[]; deadlines: Deadline[]; approvedOn: string; isUncounted: boolean }

export async function readDeadlines(tx: Transaction, meeting: Meeting, today: string): Promise<MeetingDays> {
  const approval = await findFirstApproval(tx, meeting.id)
  const approvedOn = approval?.approvedOn ?? ''
  const isUncounted = approval !== undefined && approvedOn === ''
  const isHeld = meeting.status !== 'planned' && meeting.status !== 'cancelled'
  const boards = meeting.procedure === 'network' ? [] : await boardsOf(tx, meeting)
  const counted = { procedure: meeting.procedure, meetingDay: meeting.day, approvedOn, boards, today }
  return { boards, approvedOn, isUncounted, deadlines: isHeld && !isUncounted ? deadlines(counted) : [] }
}
