export type ActionStatus = 'open' | 'done' | 'cancelled'

/** What someone has taken on to do (sv. åtgärd), by when. Days are YYYY-MM-DD. */
export type Action = {
  id: string
  networkId: string
  bodyId: string
  bodyName: string
  meetingId: string
  itemId: string
  matterId: string
  wording: string
  /** Empty when nobody is named. */
  organisationName: string
  personName: string
  /** Null for one who is not known here as a person. */
  personId: string | null
  dueOn: string | null
  /** As it was agreed at the meeting. */
  agreedDueOn: string | null
  status: ActionStatus
  /** When and where it was agreed; null for one who may not read the meeting. */
  agreed: { day: string; number: string; title: string } | null
  /** The decision that it follows from; empty when it was agreed without one, or for one who may not read it. */
  decision: string
}

/** One line in the life of an action, with the words of the one who took the step. */
export type ActionStep = {
  actionId: string
  number: number
  act: string
  remark: string
  dueOn: string | null
  personId: string
  personName: string
  takenAt: Date
}

export type ActionFilter = {
  bodyId?: string | undefined
  /** As it is written in the actions. */
  organisation?: string | undefined
  status?: ActionStatus | 'late' | undefined
  page: number
}

export const actionsPerPage = 50

export type ActionChoices = { bodies: { id: string; name: string }[]; organisations: string[] }
