/** The notes of a meeting as they are frozen: everything a reader needs and nothing that can change afterwards. */
export type NotesContent = {
  network: { id: string; name: string; slug: string }
  body: { id: string; name: string; slug: string }
  meetingId: string
  documentKind: string
  /** YYYY-MM-DD in Stockholm. */
  day: string
  /** HH:MM in Stockholm; empty when no hour was written. */
  starts: string
  ends: string
  place: string
  chair: string
  secretary: string
  approvers: string[]
  /** The day they were approved here; empty when they were approved on paper and read in. */
  approvedOn: string
  /** The later meeting at which their body approved them, and the item there; null when a person approved them. */
  approvedAtMeeting: { day: string; number: string } | null
  attendance: NotesAttendance[]
  items: NotesItem[]
  nextMeeting: { day: string; starts: string; ends: string; place: string } | null
  /** What was corrected since they were first approved (sv. rättelse), the latest last; day YYYY-MM-DD. */
  corrections: { reason: string; day: string }[]
}

export type NotesAttendance = {
  name: string
  organisation: string
  role: string
  isPresent: boolean
  /** Numbers of the items attended; empty means all. */
  items: string[]
  /** HH:MM by the clock for one who came late or left; empty for the meeting's own hours. */
  from: string
  to: string
  isRemote: boolean
  isGuest: boolean
  /** Whom a substitute served for; empty for others. */
  substitutesFor: string
}

export type DecisionKind = 'adopted' | 'informed' | 'approved' | 'referred-back' | 'declined' | 'elected'

/** The counts of a vote (sv. votering), what parted equal votes, and in an open vote how each one voted. */
export type NotesVote = {
  forCount: number
  againstCount: number
  abstainedCount: number
  isOpen: boolean
  partedBy: '' | 'chair' | 'lot'
  cast: { name: string; choice: 'for' | 'against' | 'abstained' }[]
}

export type TablingGround = 'consent' | 'majority' | 'minority'

/** How many were for putting something off, of how many; absent where nobody counted. */
export type NotesCount = { for: number; of: number }

export type NotesDecision = {
  wording: string
  kind: DecisionKind
  /** Why it was referred back, and on what ground; empty and absent for other kinds. */
  reason: string
  ground?: TablingGround | undefined
  count?: NotesCount | undefined
  vote: NotesVote | null
}

/** Put off, to when or whom in the words of the notes, and what may go on meanwhile. */
export type NotesTabling = {
  reason: string
  deferredTo: string
  ground: TablingGround
  count?: NotesCount | undefined
  meanwhile: string
}

/** Days are YYYY-MM-DD, empty when none is set; names are empty when nobody is named. */
export type NotesItem = {
  number: string
  title: string
  presenter: string
  background: string
  text: string
  /** The decision as it was proposed beforehand (sv. förslag till beslut). */
  proposal: string
  decisions: NotesDecision[]
  tabling: NotesTabling | null
  /** Reservation, dissenting opinion (sv. avvikande mening) or a word for the record (sv. protokollsanteckning). */
  dissents: {
    name: string
    organisation: string
    kind: 'reservation' | 'dissent' | 'statement'
    /** The decision it is against, in its own words, where the item has several; absent otherwise. */
    against?: string | undefined
    wording: string
  }[]
  /** Those who were disqualified (sv. jäviga) and took no part. */
  disqualified: { name: string; organisation: string; ground: string }[]
  nominations: { seat: 'chair' | 'vice-chair'; body: string; name: string; organisation: string }[]
  actions: { wording: string; organisation: string; person: string; dueOn: string }[]
  handOvers: { toBody: string; wording: string; wanted: string }[]
  assignments: NotesAssignment[]
  rounds: NotesRound[]
  /** Names of the documents that lay before those who decided. */
  attachments: string[]
  /** Why the item was left out of a published edition (sv. utelämnad), with the law; empty for one that stands there. */
  leftOut: string
  isClosed: boolean
  matterId: string | null
}

/** A task given to an outside party, with what it found. */
export type NotesAssignment = {
  party: string
  purpose: string
  method: string
  from: string
  to: string
  steps: { wording: string; organisation: string; outcome: string }[]
  findings: string
  nextStep: string
}

/** Questions sent ahead, or a document sent out for comments, with what came in. */
export type NotesRound = {
  kind: 'questions' | 'consultation'
  askedBy: string
  document: string
  questions: { wording: string; answers: { organisation: string; wording: string }[] }[]
  outcome: string
  sharedMessage: string
  promise: string
}

/** An item of which nothing is noted beyond its title. */
export const nothingNoted = {
  presenter: '',
  background: '',
  text: '',
  proposal: '',
  decisions: [],
  tabling: null,
  dissents: [],
  disqualified: [],
  nominations: [],
  actions: [],
  handOvers: [],
  assignments: [],
  rounds: [],
  attachments: [],
  leftOut: '',
  isClosed: false,
  matterId: null,
} satisfies Partial<NotesItem>

/** One who was there from the beginning to the end, in the room. */
export const wholeMeeting = {
  items: [],
  from: '',
  to: '',
  isRemote: false,
  isGuest: false,
  substitutesFor: '',
} satisfies Partial<NotesAttendance>
