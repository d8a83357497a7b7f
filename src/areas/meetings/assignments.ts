export type AssignmentStepKind = 'interview' | 'reference-meeting' | 'comments' | 'other'

/** Something to be done in an assignment; `doneOn` is null until it is. */
export type AssignmentStep = {
  id: string
  kind: AssignmentStepKind
  wording: string
  organisation: string
  doneOn: string | null
  outcome: string
}

/** What the outside party found, and what is to come of it. */
export type AssignmentReport = {
  findings: string
  /** Empty while nobody has said; `noNextStep` when it was said that there is none. */
  nextStep: string
  nextStepOwner: string
  nextStepOn: string | null
  reportedOn: string
  /** The item of the meeting where it was given; null for one that came between meetings. */
  itemId: string | null
}

/** A task given to an outside party (sv. uppdrag). Days are YYYY-MM-DD. */
export type Assignment = {
  id: string
  networkId: string
  bodyId: string
  bodyName: string
  meetingId: string
  /** The day of the meeting that gave it. */
  day: string
  itemId: string
  matterId: string
  title: string
  party: string
  purpose: string
  method: string
  from: string | null
  to: string | null
  steps: AssignmentStep[]
  /** The latest last; it is the one that counts. */
  reports: AssignmentReport[]
  /** Open to some only: then its words stay out of notes. */
  isRestricted: boolean
}

/** An assignment that has been reported on and that nobody takes further. */
export type StrandedAssignment = {
  id: string
  itemId: string
  matterId: string
  party: string
  purpose: string
  bodyName: string
  reportedOn: string
  lack: NextStepLack
}

export type NextStepLack = 'next-step' | 'owner'
