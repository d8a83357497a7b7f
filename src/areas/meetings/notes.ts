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
  attendance: NotesAttendance[]
  items: NotesItem[]
  nextMeeting: { day: string; starts: string; place: string } | null
}

export type NotesAttendance = {
  name: string
  organisation: string
  role: string
  isPresent: boolean
  /** Numbers of the items attended; empty means all. */
  items: string[]
}

export type NotesItem = {
  number: string
  title: string
  text: string
  decisions: string[]
  /** Put off, to when or whom in the words of the notes. */
  tabling: { reason: string; deferredTo: string } | null
  isClosed: boolean
  matterId: string | null
}
