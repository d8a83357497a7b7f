import type { Seen } from './seen-notes.rule.ts'
import type { Deadline } from './deadline.rule.ts'
import type { CorrectionStatus } from './correction-status.rule.ts'

/** A decision sent to somebody (sv. expedierat); the address is empty when it was sent in another way than by mail. */
export type Dispatch = { itemId: string; name: string; address: string; sentAt: Date; by: string }

/** Notes of the body's earlier meeting that wait for it to approve them. */
export type EarlierNotes = { id: string; day: string; documentKind: string; seen: Seen }

/** What the meeting's page needs to know when the meeting is over, or follows one that is. */
export type AfterMeeting = {
  /** What an approver is shown, by its fingerprint; absent for others. */
  seen: Seen | undefined
  earlier: readonly EarlierNotes[]
  /** The latest correction of the approved notes. */
  correction: { id: string; status: CorrectionStatus } | undefined
  /** The days to hold after the meeting; none for a network. */
  deadlines: readonly Deadline[]
  /** To whom its decisions were sent. */
  dispatches: readonly Dispatch[]
  /** How many of its items may be of one matter with items of other meetings, for whoever may say so. */
  joinable: number
  /** How many of the matters that these notes put off wait for a word, for whoever may say it. */
  past: number
  /** The draft of the file that the notes were read from, for whoever may take its confirmation back. */
  readFrom: string | undefined
  /** An approved correction is not yet in the published edition. */
  hasCorrectionToPublish: boolean
}
