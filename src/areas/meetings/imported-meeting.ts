/** The words of the source that a value was read from: offsets into the source's text. */
export type SourceWords = { start: number; end: number } | null

export type ImportedAttendance = {
  name: string
  organisation: string
  role: string
  isPresent: boolean
  /** Numbers of the items attended; empty means the whole meeting. */
  itemNumbers: string[]
  words: SourceWords
}

/** On what ground, and to whom it is left open: people by their ids, or the whole body when absent. */
export type ConfidentialGround = { law: string; since: string; decidedBy: string; personIds?: string[] }

export type ImportedItem = {
  number: string
  title: string
  text: string
  decisions: { wording: string; words: SourceWords }[]
  tabling: { reason: string; deferredTo: string; words: SourceWords } | null
  words: SourceWords
  /** The ground on which the item is closed to others (sv. sekretess); absent for an open one. */
  confidential?: ConfidentialGround
}

/** A set of notes that a person has confirmed. Days are YYYY-MM-DD and hours HH:MM in Stockholm; empty when not said. */
export type ImportedMeeting = {
  draftId: string
  /** The reviewer has said that the body met twice that day: a second meeting is added beside the first. */
  isAnotherMeeting: boolean
  networkId: string
  bodyId: string
  documentKind: string
  day: string
  starts: string
  ends: string
  place: string
  chair: string
  secretary: string
  approvers: string[]
  attendance: ImportedAttendance[]
  items: ImportedItem[]
  next: { day: string; starts: string; ends: string; place: string } | null
  words: { field: string; words: SourceWords }[]
}
