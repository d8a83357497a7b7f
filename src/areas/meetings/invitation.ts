export const answers = ['yes', 'maybe', 'no'] as const
export type Answer = (typeof answers)[number]

/** How an answer came: by the personal link, in the workspace, from a calendar program, or through the secretary. */
export type ReplyVia = 'page' | 'workspace' | 'mail' | 'secretary'

/** One answer to a summons (sv. svar på kallelse), never changed. */
export type Reply = {
  answer: Answer
  /** 'Bo Ek <bo.ek@exempel.se>'; empty when nobody was named. */
  substituteName: string
  comment: string
  /** Which summons was answered. */
  sequence: number
  via: ReplyVia
  repliedAt: Date
}

/** One who is called to a meeting, with all that they have answered, the oldest first. */
export type Invitation = {
  id: string
  personId: string
  name: string
  email: string | null
  organisation: string | null
  /** The item that a guest is called to; null for the whole meeting. */
  itemId: string | null
  /** Whom a substitute steps in for. */
  substitutesFor: string | null
  /** The latest summons sent to this person; null once they have been called off. */
  calledSequence: number | null
  replies: readonly Reply[]
}

/** One of the acting person's own invitations, with what it takes to answer. Hours are the guest's own where they are known. */
export type OwnInvitation = {
  id: string
  meetingId: string
  networkId: string
  bodyId: string
  networkName: string
  bodyName: string
  status: string
  day: string
  startsAt: Date | null
  endsAt: Date | null
  place: string
  onlineUrl: string
  repliesBy: string | null
  calledSequence: number
  /** Answers to a summons before this one do not count. */
  askedFrom: number
  /** Whether the meeting has been moved since those who were called were last told. */
  isMoved: boolean
  itemId: string | null
  itemNumber: string | null
  /** Whether the meeting has a page that the person may open. */
  isReadable: boolean
  replies: readonly Reply[]
}

/** What a summons said of when, where and about what. The agenda stands as a hash: titles may be closed to some later. */
export type SummonsFacts = {
  when: { day: string; startsAt: string | null; endsAt: string | null; place: string; onlineUrl: string }
  agenda: string
}

export type SummonsKind = 'call' | 'change' | 'cancel'
export type Summons = { kind: SummonsKind; sequence: number; facts: SummonsFacts; sentAt: Date; sentBy: string }
