import type { Meeting } from '../meeting.ts'
import { isDone, statusAfter } from '../meeting-status.rule.ts'

export type ApproveAtRefusal = 'not-open' | 'notes-frozen' | 'earlier-not-approvable' | 'approval-item-missing'

type Given = {
  /** The meeting that is going on. */
  meeting: Pick<Meeting, 'status' | 'bodyId' | 'day' | 'approvalManner'>
  /** Whose notes it approves; undefined when there are none such. */
  earlier: Pick<Meeting, 'status' | 'bodyId' | 'day'> | undefined
  isOnAgenda: boolean
}

/** Whether a body may approve its earlier notes at this meeting (sv. godkänna föregående anteckningar), or why not. */
export function problemOfApprovingAt({ meeting, earlier, isOnAgenda }: Given): ApproveAtRefusal | 'done' | undefined {
  const isOwnEarlier =
    earlier !== undefined &&
    meeting.approvalManner === 'next-meeting' &&
    earlier.bodyId === meeting.bodyId &&
    earlier.day < meeting.day
  if (!isOwnEarlier) return 'earlier-not-approvable'
  if (isDone(earlier.status, 'approve-at-meeting')) return 'done'
  if (meeting.status !== 'ongoing') return meeting.status === 'planned' ? 'not-open' : 'notes-frozen'
  if (!statusAfter(earlier.status, 'approve-at-meeting')) return 'earlier-not-approvable'
  return isOnAgenda ? undefined : 'approval-item-missing'
}
