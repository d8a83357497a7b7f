import type { DraftKind, DraftStatus } from './draft.ts'

/** Files read in at one time (sv. omgång). */
export type Batch = {
  id: string
  networkId: string
  networkName: string
  startedBy: string
  startedAt: Date
  isPaused: boolean
}

/**
 * How far a batch has come. A file may hold several documents, each of which is reviewed: but for `files` and `waiting`
 * what is counted is documents. `sure`: those to review of which the program doubts nothing.
 */
export type BatchState = {
  files: number
  documents: number
  waiting: number
  toReview: number
  sure: number
  confirmed: number
  unreadable: number
  same: number
  discarded: number
}

export type BatchFile = {
  id: string
  fileName: string
  kind: DraftKind
  status: DraftStatus
  problem: string
  unsure: number
  values: number
  pagesDone: number
  pagesInAll: number
  bodyName: string
  heldOn: string | null
  /** The meeting that the file became, or the one that was kept instead of it. */
  meetingId: string | null
  reviewerId: string | null
  reviewerName: string | null
  reviewingSince: Date | null
  keptId: string | null
  keptName: string | null
  /** What else the same file holds. */
  besideKinds: DraftKind[]
  /** Whether the file is first of all something else. */
  isFurther: boolean
}

export type NextFile = { id: string; readsFor: string }
