import type { CorrectionAct, CorrectionStatus } from './correction-status.rule.ts'

/** How approved notes should have read (sv. rättelse), as it was proposed. */
export type Correction = {
  id: string
  meetingId: string
  approvalId: string
  reason: string
  content: unknown
  contentHash: string
  status: CorrectionStatus
  proposedBy: string
  proposedAt: Date
}

export type CorrectionStep = { act: CorrectionAct; personName: string; takenAt: Date; remark: string }
