import type { AgendaItem, Attendance, Meeting } from '../meeting.ts'
import { statusAfter } from '../meeting-status.rule.ts'

export type SendRefusal =
  'not-now' | 'approver-missing' | 'approver-is-secretary' | 'attendance-unmarked' | 'outcome-missing'
export type SendProblem = { problem: SendRefusal; itemId?: string }

type Given = {
  meeting: Pick<Meeting, 'status'>
  agenda: readonly Pick<
    AgendaItem,
    'id' | 'matterStatus' | 'timesTabledBefore' | 'tabling' | 'decisions' | 'isClosedHere'
  >[]
  attendance: readonly Pick<Attendance, 'presence'>[]
  approverId: string | undefined
  senderId: string
}

// A matter put off earlier must leave this meeting settled or put off once more: silence is how matters get lost.
const lacksOutcome = (agendaItem: Given['agenda'][number]) =>
  agendaItem.timesTabledBefore > 0 &&
  agendaItem.matterStatus === 'tabled' &&
  !agendaItem.tabling &&
  agendaItem.decisions.length === 0 &&
  !agendaItem.isClosedHere

/** What stands in the way of sending the notes for approval (sv. justering), the first thing first. */
export function problemOfSending({
  meeting,
  agenda,
  attendance,
  approverId,
  senderId,
}: Given): SendProblem | undefined {
  if (!statusAfter(meeting.status, 'send-for-approval')) return { problem: 'not-now' }
  const unsettled = agenda.find(lacksOutcome)
  if (unsettled) return { problem: 'outcome-missing', itemId: unsettled.id }
  if (attendance.some((person) => person.presence === 'unmarked')) return { problem: 'attendance-unmarked' }
  if (!approverId) return { problem: 'approver-missing' }
  if (approverId === senderId) return { problem: 'approver-is-secretary' }
  return undefined
}
