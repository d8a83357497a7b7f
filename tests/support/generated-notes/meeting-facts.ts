/** What is true of an invented meeting before anybody has written it down. */
export type MeetingFacts = {
  municipality: string
  /** YYYY-MM-DD and HH:MM. */
  day: string
  start: string
  end: string
  place: string
  people: InventedPerson[]
  absent: InventedPerson[]
  matters: InventedMatter[]
  next: { day: string; start: string; place: string }
}

/** `items`: counted from the first matter, 1; only when the person took part in some and not in all. */
export type InventedPerson = {
  name: string
  municipality: string
  organisation: string
  title: string
  party: string
  items: number[]
}

export type InventedMatter = { title: string; said: string[]; outcome: InventedOutcome }

/** `act` follows on 'att', `sentence` stands by itself: 'höja taxan.' and 'Taxan höjs.' */
export type InventedOutcome =
  | { kind: 'none' }
  | { kind: 'decided'; decisions: { act: string; sentence: string }[] }
  | { kind: 'put-off'; act: string; sentence: string; until?: string }

/** What a careful reader finds in the document: what its layout leaves out is not here. The shape is the import's own. */
export type NotesLabel = {
  body: string
  kind: string
  date: string
  start?: string
  end?: string
  place?: string
  present: LabelledPerson[]
  absent: LabelledPerson[]
  chair?: string
  secretary?: string
  approver: string[]
  items: LabelledItem[]
  nextMeeting?: { date?: string; time?: string; place?: string }
}

export type LabelledPerson = { name: string; organisation?: string; role?: string; items?: number[] }
export type LabelledItem = { number: string; title: string; decision?: string[]; tabled?: true; deferredTo?: string }
