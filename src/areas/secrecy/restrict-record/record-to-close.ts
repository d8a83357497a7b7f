import type { Level, RecordKind } from '#areas/access/types.ts'

/** A record that may be closed, and what has to be known of it first. Days are YYYY-MM-DD. */
export type RecordToClose = {
  kind: RecordKind
  id: string
  title: string
  networkId: string
  networkName: string
  /** Absent for a document, which belongs to the whole network. */
  bodyId: string | null
  bodyName: string | null
  /** The matter of an item that has also been on other agendas. */
  matterId: string | null
  /** The meetings whose notes hold its words. */
  meetingIds: string[]
  /** The day of a meeting whose published notes hold its words; null when none does. */
  publishedOn: string | null
  isClosed: boolean
  /** Where it is shown. */
  path: string
}

export type Choice = { id: string; name: string }
/** Those to whom it may be left open. */
export type Circles = { bodies: readonly Choice[]; organisations: readonly Choice[]; people: readonly Choice[] }

export type NewRestriction = {
  level: Level
  bodyId: string | null
  organisationId: string | null
  personIds: string[]
  law: string
  since: string
  decidedBy: string
}
