import type { AgendaItem, Attendance, Meeting } from '../meeting.ts'
import { statusAfter } from '../meeting-status.rule.ts'

export type SendRefusal =
  | 'not-now'
  | 'approver-missing'
  | 'approver-is-secretary'
  | 'attendance-unmarked'
  | 'outcome-missing'
  | 'referral-unanswered'
export type SendProblem = { problem: SendRefusal; itemId?: string }

type Given = {
  meeting: Pick<Meeting, 'status'>
  agenda: readonly Pick<
    AgendaItem,
    'id' | 'matterStatus' | 'timesTabledBefore' | 'tabling' | 'decisions' | 'isClosedHere'
  >[]
  attendance: readonly Pick<Attendance, 'presence'>[]
  approverId: string | undefined
  /** False where the body itself approves the notes, at its next meeting. */
  needsApprover?: boolean
  senderId: string
}

// A matter put off earlier must leave this meeting settled or put off once more: silence is how matters get lost.
// To be informed of it settles nothing.
const lacksOutcome = (agendaItem: Given['agenda'][number]) =>
  isWaiting(agendaItem) &&
  !agendaItem.tabling &&
  agendaItem.decisions.every(({ kind }) => kind === 'informed') &&
  !agendaItem.isClosedHere

const isWaiting = ({ matterStatus, timesTabledBefore }: Given['agenda'][number]) =>
  matterStatus === 'referred-back' || (matterStatus === 'tabled' && timesTabledBefore > 0)

/** What stands in the way of sending the notes for approval (sv. justering), the first thing first. */
export function problemOfSending({
  meeting,
  agenda,
  attendance,
  approverId,
  needsApprover = true,
  senderId,
}: Given): SendProblem | undefined {
  if (!statusAfter(meeting.status, 'send-for-approval')) return { problem: 'not-now' }
  const unsettled = agenda.find(lacksOutcome)
  if (unsettled) {
    const isReferred = unsettled.matterStatus === 'referred-back'
    return { problem: isReferred ? 'referral-unanswered' : 'outcome-missing', itemId: unsettled.id }
  }
  if (attendance.some((person) => person.presence === 'unmarked')) return { problem: 'attendance-unmarked' }
  if (!needsApprover) return undefined
  if (!approverId) return { problem: 'approver-missing' }
  if (approverId === senderId) return { problem: 'approver-is-secretary' }
  return undefined
}
