import type { MatterStatus } from '#areas/matters/types.ts'
import type { ItemPapers } from './item-papers.ts'
import type { Procedure, RecordedFacts } from './recorded-facts.ts'

export type MeetingStatus = 'planned' | 'ongoing' | 'awaiting-approval' | 'approved' | 'published' | 'cancelled'

/** A meeting. `day` is YYYY-MM-DD in Stockholm; hours are instants and null while they are not set. */
export type Meeting = {
  id: string
  networkId: string
  bodyId: string
  bodyName: string
  bodySlug: string
  networkName: string
  networkSlug: string
  status: MeetingStatus
  documentKind: string
  day: string
  startsAt: Date | null
  endsAt: Date | null
  place: string
  /** Where one takes part from afar; empty where nobody can. */
  onlineUrl: string
  chairName: string
  secretaryName: string
  approverNames: string[]
  approverId: string | null
  procedure: Procedure
  /** By a person that the notes name, or by the body itself at its next meeting. */
  approvalManner: 'approver' | 'next-meeting'
  /** How the network itself says that matters are put off; empty when it says nothing. */
  tablingPolicy: string
  /** False for notes read in that name nobody who approved them. */
  hasApprover: boolean
}

export type MeetingRow = Pick<
  Meeting,
  'id' | 'bodyId' | 'bodyName' | 'status' | 'day' | 'startsAt' | 'endsAt' | 'place' | 'hasApprover'
>

/** An item of the agenda with what came of it. */
export type AgendaItem = ItemPapers &
  RecordedFacts & {
    id: string
    position: number
    number: string
    title: string
    notes: string
    version: number
    matterId: string | null
    matterStatus: MatterStatus | null
    /** How often the matter was put off at earlier meetings. */
    timesTabledBefore: number
    /** When the matter was last put off at an earlier meeting; null when it never was. */
    tabledOn: string | null
    isClosedHere: boolean
    /** Where the item stands in the document it was read from: 'draft id#p-start-end'. */
    source: string | null
  }

export type Presence = 'present' | 'absent' | 'unmarked'

/** One person's attendance. No `itemIds` means the whole meeting; no hours mean the meeting's own. */
export type Attendance = {
  id: string
  name: string
  role: string
  organisationName: string
  presence: Presence
  personId: string | null
  itemIds: string[]
  fromAt: Date | null
  toAt: Date | null
  isRemote: boolean
  isGuest: boolean
  /** Whom a substitute served for, as written; empty for others. */
  substitutesFor: string
}

/** One who was there from the beginning to the end, in the room, in their own right. */
export const wholeAttendance = {
  ...{ fromAt: null, toAt: null, isRemote: false, isGuest: false, substitutesFor: '' },
} as const satisfies Partial<Attendance>

export type MeetingStep = { act: string; personName: string; takenAt: Date; remark: string }
