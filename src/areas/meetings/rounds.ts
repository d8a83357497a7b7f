export type RoundKind = 'questions' | 'consultation'

/** The latest answer of an organisation; no words mean that it has nothing to say. `answeredOn` is a day. */
export type RoundAnswer = {
  organisationId: string
  organisation: string
  wording: string
  answeredBy: string
  answeredOn: string
}

export type RoundQuestion = { id: string; wording: string; answers: RoundAnswer[] }

/** An organisation of the network; whether an answer is waited for, or only taken when it comes (sv. adjungerad). */
export type RoundMember = { organisationId: string; organisation: string; isExpected: boolean }

/** Questions sent ahead to the members, or a document sent out for their comments (sv. remiss). */
export type Round = {
  id: string
  meetingId: string
  itemId: string
  matterId: string | null
  itemNumber: string
  itemTitle: string
  kind: RoundKind
  /** Who asks; empty for the body itself. */
  askedBy: string
  introduction: string
  document: string
  /** The item's attachment of that name; null when it is kept elsewhere. */
  attachmentId: string | null
  /** YYYY-MM-DD. */
  answerBy: string | null
  /** Null until the members were told. */
  sentAt: Date | null
  /** Null while answers are taken. */
  closedAt: Date | null
  outcome: string
  sharedMessage: string
  promise: string
  questions: RoundQuestion[]
  members: RoundMember[]
}

/** An answer that a later one has replaced. */
export type EarlierAnswer = RoundAnswer & { question: string }
