import type { MeetingStatus } from './meeting.ts'

export type MeetingAct =
  | 'plan'
  | 'record'
  | 'open'
  | 'unopen'
  | 'cancel'
  | 'send-for-approval'
  | 'recall'
  | 'return'
  | 'approve'
  | 'approve-at-meeting'
  | 'publish'
  | 'publish-correction'
  | 'withdraw'

/** Whose act it is: the body's secretary or the approver that the notes name. */
export type StepTaker = 'secretary' | 'approver'

export type MeetingTransition = { from: MeetingStatus | ''; act: MeetingAct; to: MeetingStatus; by: StepTaker }

/** The life of a meeting. The same rows stand in the database, which lets no other step be taken. */
export const meetingTransitions: readonly MeetingTransition[] = [
  { from: '', act: 'plan', to: 'planned', by: 'secretary' },
  { from: '', act: 'record', to: 'approved', by: 'secretary' },
  { from: 'planned', act: 'record', to: 'approved', by: 'secretary' },
  { from: 'planned', act: 'open', to: 'ongoing', by: 'secretary' },
  { from: 'ongoing', act: 'unopen', to: 'planned', by: 'secretary' },
  { from: 'planned', act: 'cancel', to: 'cancelled', by: 'secretary' },
  { from: 'ongoing', act: 'send-for-approval', to: 'awaiting-approval', by: 'secretary' },
  { from: 'awaiting-approval', act: 'recall', to: 'ongoing', by: 'secretary' },
  { from: 'awaiting-approval', act: 'return', to: 'ongoing', by: 'approver' },
  { from: 'awaiting-approval', act: 'approve', to: 'approved', by: 'approver' },
  { from: 'awaiting-approval', act: 'approve-at-meeting', to: 'approved', by: 'secretary' },
  { from: 'approved', act: 'publish', to: 'published', by: 'secretary' },
  { from: 'published', act: 'publish-correction', to: 'published', by: 'secretary' },
  { from: 'published', act: 'withdraw', to: 'approved', by: 'secretary' },
]

/** The status that an act leads to, or undefined when it can't be done now. */
export const statusAfter = (status: MeetingStatus | '', act: MeetingAct): MeetingStatus | undefined =>
  meetingTransitions.find((transition) => transition.from === status && transition.act === act)?.to

/** Whether the act has just been done, so that a form sent twice is no refusal. */
export const isDone = (status: MeetingStatus, act: MeetingAct): boolean =>
  meetingTransitions.some((transition) => transition.act === act && transition.to === status)

/** Whether the notes can still be written. The database holds the same line. */
export const isBeingWritten = (status: MeetingStatus): boolean => status === 'planned' || status === 'ongoing'
