import type { Difference } from '../difference.ts'
import type { DraftFields } from '../draft.ts'

/** Another draft of the network with notes of the same day. */
export type OtherDraft = {
  id: string
  fileName: string
  status: 'to-review' | 'confirmed' | 'same-meeting'
  meetingId: string | null
  keptDraftId: string | null
  fields: DraftFields
  sourceStart: string
  /** Who has it open for review. */
  reviewerId: string | null
  reviewingSince: Date | null
  /** A person has said that they are two meetings. */
  isApart: boolean
}

/** The same as the reviewer meets it. */
export type AlikeDraft = Pick<OtherDraft, 'id' | 'fileName' | 'status' | 'isApart'> & {
  differences: Difference[]
  isUnadjusted: boolean
}

/** A meeting of that day which is no file's. */
export type KnownMeeting = { id: string; bodyName: string }

/** What may be the same meeting as the draft under review. */
export type Alike = { isUnadjusted: boolean; drafts: AlikeDraft[]; meetings: KnownMeeting[] }
