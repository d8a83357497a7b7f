export const recordKinds = ['agenda-item', 'matter', 'document'] as const
export type RecordKind = (typeof recordKinds)[number]

/** To whom a record is open in spite of being closed (sv. sekretess): its body, one organisation's people, or those named. */
export const levels = ['body', 'organisation', 'persons'] as const
export type Level = (typeof levels)[number]

/** That a record is closed, and why: the law (sv. lagrum), since when, and who decided so. Days are YYYY-MM-DD. */
export type Restriction = {
  id: string
  recordKind: RecordKind
  recordId: string
  networkId: string
  bodyId: string | null
  level: Level
  organisationId: string | null
  organisationName: string | null
  /** Those named; the whole list for a secretary, and for others themselves or nobody. */
  people: { id: string; name: string }[]
  law: string
  since: string
  decidedBy: string
  recordedBy: string
}

/** A place on an agenda whose words are closed to the one who asks. */
export type HiddenItem = {
  id: string
  meetingId: string
  position: number
  number: string
  law: string
  day: string
  bodyName: string
}

/** A place on an agenda whose words are open to some only. */
export type RestrictedItem = Pick<HiddenItem, 'id' | 'position' | 'number' | 'law'> & { recordId: string }

export type HiddenMatter = { id: string; bodyId: string; bodyName: string; isOutstanding: boolean; law: string }
