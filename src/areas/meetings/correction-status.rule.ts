import type { StepTaker } from './meeting-status.rule.ts'

export type CorrectionStatus = 'proposed' | 'approved' | 'returned' | 'recalled'
export type CorrectionAct = 'propose' | 'approve' | 'return' | 'recall'

export type CorrectionTransition = {
  from: CorrectionStatus | ''
  act: CorrectionAct
  to: CorrectionStatus
  by: StepTaker
}

/** The life of a correction (sv. rättelse) of approved notes. The same rows stand in the database. */
export const correctionTransitions: readonly CorrectionTransition[] = [
  { from: '', act: 'propose', to: 'proposed', by: 'secretary' },
  { from: 'proposed', act: 'approve', to: 'approved', by: 'approver' },
  { from: 'proposed', act: 'return', to: 'returned', by: 'approver' },
  { from: 'proposed', act: 'recall', to: 'recalled', by: 'secretary' },
]

/** The status that an act leads to, or undefined when it can't be done now. */
export const correctionAfter = (status: CorrectionStatus | '', act: CorrectionAct): CorrectionStatus | undefined =>
  correctionTransitions.find((transition) => transition.from === status && transition.act === act)?.to

/** Whether the act has just been done, so that a form sent twice is no refusal. */
export const isCorrectionDone = (status: CorrectionStatus, act: CorrectionAct): boolean =>
  correctionTransitions.some((transition) => transition.act === act && transition.to === status)
