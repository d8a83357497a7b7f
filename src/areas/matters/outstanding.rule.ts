import type { HandOverStatus } from './hand-over.ts'
import type { OutstandingMatter, Standing } from './matter.ts'

type Waiting = Pick<OutstandingMatter, 'status' | 'sent' | 'received' | 'next'>

const bySent: Record<HandOverStatus, Standing> = {
  sent: 'awaiting-answer',
  accepted: 'awaiting-answer',
  answered: 'answered',
  declined: 'declined',
  'taken-back': 'taken-back',
  closed: 'answer-noted',
}

/** What an outstanding matter waits for: what has come back from another body before anything else. */
export function standingOf({ status, sent, received }: Omit<Waiting, 'next'>): Standing {
  if (sent?.status === 'answered' || sent?.status === 'declined') return bySent[sent.status]
  if (status === 'tabled' || status === 'referred-back') return status
  if (status === 'handed-over') return sent ? bySent[sent.status] : 'taken-back'
  if (received?.status === 'accepted') return status === 'open' ? 'accepted' : 'to-answer'
  return 'answer-given'
}

/** Whether the matter must be put on the body's next agenda, lest it wait unseen. */
export function needsPlace(matter: Waiting): boolean {
  const standing = standingOf(matter)
  return matter.next === null && standing !== 'awaiting-answer' && standing !== 'to-answer'
}
