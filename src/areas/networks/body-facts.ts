/** A body (sv. organ) as the network's secretary describes it. */
export type BodyFacts = {
  id: string
  name: string
  kind: string
  purpose: string
  /** The legal person, for a shared company or federation. */
  organisationId: string | null
  organisationName: string | null
  meetingsPerYear: number | null
  rhythm: string
  /** By which rules it decides and puts off; the words stand in `network-words.ts`. */
  procedure: string
  /** Who approves its notes: a person, or the body itself at its next meeting. */
  approvalManner: string
  /** The last day; null while the body is alive. */
  endedOn: string | null
}

/** The organisation that hosts a body's meetings from one day to another. */
export type BodyHost = { id: string; bodyId: string; shortName: string; from: string; to: string }
