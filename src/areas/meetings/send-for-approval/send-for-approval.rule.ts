import type { RoleHolder } from '#areas/networks/types.ts'
import type { AgendaItem, Attendance, Meeting } from '../meeting.ts'
import { statusAfter } from '../meeting-status.rule.ts'
import { isMarkedPresent, standsBy } from '../presence.rule.ts'

export type SendRefusal =
  | 'not-now'
  | 'approver-missing'
  | 'approver-is-secretary'
  | 'approver-not-there'
  | 'attendance-unmarked'
  | 'outcome-missing'
  | 'referral-unanswered'
export type SendProblem = { problem: SendRefusal; itemId?: string }

type Listed = Pick<Attendance, 'personId' | 'name' | 'presence' | 'role' | 'substitutesFor'>
type Given = {
  meeting: Pick<Meeting, 'status' | 'procedure'>
  agenda: readonly Pick<
    AgendaItem,
    'id' | 'matterStatus' | 'timesTabledBefore' | 'tabling' | 'decisions' | 'isClosedHere'
  >[]
  attendance: readonly Listed[]
  approver: Pick<RoleHolder, 'personId' | 'name'> | undefined
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
  approver,
  needsApprover = true,
  senderId,
}: Given): SendProblem | undefined {
  if (!statusAfter(meeting.status, 'send-for-approval')) return { problem: 'not-now' }
  const unsettled = agenda.find(lacksOutcome)
  if (unsettled) {
    const isReferred = unsettled.matterStatus === 'referred-back'
    return { problem: isReferred ? 'referral-unanswered' : 'outcome-missing', itemId: unsettled.id }
  }
  if (attendance.some((person) => person.presence === 'unmarked' && !standsBy(person)))
    return { problem: 'attendance-unmarked' }
  if (!needsApprover) return undefined
  if (!approver) return { problem: 'approver-missing' }
  if (approver.personId === senderId) return { problem: 'approver-is-secretary' }
  // What a formal body did is attested by somebody who was there; a network settles that for itself.
  const mustHaveBeenThere = meeting.procedure !== 'network'
  if (mustHaveBeenThere && !isMarkedPresent(approver, attendance)) return { problem: 'approver-not-there' }
  return undefined
}

/** Those who may be asked to approve the notes (sv. justerare), each once, those marked as present first. */
export function approversAmong(holders: readonly RoleHolder[], attendance: readonly Listed[]): RoleHolder[] {
  const people = new Map(holders.filter(({ role }) => role !== 'reader').map((holder) => [holder.personId, holder]))
  const isThere = (holder: RoleHolder) => isMarkedPresent(holder, attendance)
  return [...people.values()].sort((one, other) => Number(isThere(other)) - Number(isThere(one)))
}
