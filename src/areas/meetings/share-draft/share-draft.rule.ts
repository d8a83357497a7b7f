import type { MeetingStatus } from '../meeting.ts'
import { mayLeave, type Leaving } from '../leaves-authority.rule.ts'

export type SharingRefusal = 'no-draft' | 'nobody-chosen' | 'not-considered'

/** Whether the notes are a draft that can be sent: written, and not yet approved. */
export const sharesDraft = (status: MeetingStatus): boolean => status === 'ongoing' || status === 'awaiting-approval'

type Given = { status: MeetingStatus; chosen: readonly { leaving: Leaving }[]; hasConsidered: boolean }

/** A draft that may leave the authority wants a thought first (TF 2:9–10). */
export function problemOfSharing({ status, chosen, hasConsidered }: Given): SharingRefusal | undefined {
  if (!sharesDraft(status)) return 'no-draft'
  if (chosen.length === 0) return 'nobody-chosen'
  return chosen.some(({ leaving }) => mayLeave(leaving)) && !hasConsidered ? 'not-considered' : undefined
}
