import type { HiddenMatter, Restriction } from '#areas/access/types.ts'

export type MatterStatus = 'open' | 'tabled' | 'decided' | 'closed'

export type Matter = {
  id: string
  networkId: string
  bodyId: string
  title: string
  status: MatterStatus
  bodyName: string
}

/** A matter that was put off and is not yet settled (sv. utestående ärende). Days are YYYY-MM-DD. */
export type OutstandingMatter = {
  id: string
  title: string
  bodyId: string
  bodyName: string
  raisedOn: string
  /** How many times it was put off. */
  timesTabled: number
  /** Of the latest tabling; empty when none was given. */
  reason: string
  /** The item of that tabling; null when it is closed to the one who asks. */
  tabledAt: string | null
  next: { meetingId: string; day: string; number: string } | null
}

/** The outstanding matters as a page shows them, with what is closed to others and what is closed to the reader. */
export type Outstanding = {
  matters: readonly OutstandingMatter[]
  restrictions: readonly Restriction[]
  hidden: readonly HiddenMatter[]
}

/** One appearance of a matter on an agenda, with what came of it there. */
export type MatterStage = {
  meetingId: string
  itemId: string
  day: string
  bodyName: string
  number: string
  notes: string
  meetingStatus: string
  decisions: string[]
  tabling: { reason: string; deferredTo: string } | null
  isClosedHere: boolean
}

export type MatterRow = { id: string; title: string; status: MatterStatus; bodyName: string; timesTabled: number }
