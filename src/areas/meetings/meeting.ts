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
  chairName: string
  secretaryName: string
  approverNames: string[]
  approverId: string | null
  /** False for notes read in that name nobody who approved them. */
  hasApprover: boolean
}

export type MeetingRow = Pick<
  Meeting,
  'id' | 'bodyId' | 'bodyName' | 'status' | 'day' | 'startsAt' | 'endsAt' | 'place' | 'hasApprover'
>

export type StandingDecision = { id: string; wording: string }
export type StandingTabling = { id: string; reason: string; deferredTo: string }

/** An item of the agenda with what came of it. */
export type AgendaItem = {
  id: string
  position: number
  number: string
  title: string
  notes: string
  version: number
  matterId: string | null
  matterStatus: 'open' | 'tabled' | 'decided' | 'closed' | null
  /** How often the matter was put off at earlier meetings. */
  timesTabledBefore: number
  /** When the matter was last put off at an earlier meeting; null when it never was. */
  tabledOn: string | null
  decisions: StandingDecision[]
  tabling: StandingTabling | null
  isClosedHere: boolean
  /** Where the item stands in the document it was read from: 'draft id#p-start-end'. */
  source: string | null
}

export type Presence = 'present' | 'absent' | 'unmarked'

/** One person's attendance. No `itemIds` means the whole meeting. */
export type Attendance = {
  id: string
  name: string
  role: string
  organisationName: string
  presence: Presence
  personId: string | null
  itemIds: string[]
}

export type MeetingStep = { act: string; personName: string; takenAt: Date; remark: string }
