import type { DecisionKind, NotesItem, NotesVote, TablingGround } from './notes.ts'

/** By which rules a body decides: its network's own, or those of kommunallagen for its kind. */
export type Procedure = 'network' | 'council' | 'committee' | 'joint-committee'

/** On what ground something was put off, with how many were for it of how many; null where nobody counted. */
export type CountedGround = { ground: TablingGround; forCount: number | null; presentCount: number | null }

export type VoteChoice = 'for' | 'against' | 'abstained'
export type Cast = { attendanceId: string; name: string; choice: VoteChoice }

/** A vote that stands (sv. votering); `cast` is empty in a closed one. */
export type StandingVote = Omit<NotesVote, 'cast'> & { id: string; cast: Cast[] }

export type StandingDecision = CountedGround & {
  id: string
  wording: string
  kind: DecisionKind
  /** Why it was referred back, in the words of those who asked; empty for other kinds. */
  reason: string
  vote: StandingVote | null
}

export type StandingTabling = CountedGround & {
  id: string
  reason: string
  deferredTo: string
  /** What may go on until then; empty for nothing. */
  meanwhile: string
}

export type DissentKind = NotesItem['dissents'][number]['kind']

export type StandingDissent = {
  id: string
  /** The decision it is against; null for a word to the whole item. */
  decisionId: string | null
  name: string
  organisationName: string
  kind: DissentKind
  wording: string
}

/** One who was disqualified (sv. jävig) at the item and took no part in it. */
export type StandingDisqualification = {
  id: string
  attendanceId: string
  name: string
  organisationName: string
  ground: string
}

/** What was recorded of an item, beyond its notes. */
export type RecordedFacts = {
  decisions: StandingDecision[]
  tabling: StandingTabling | null
  dissents: StandingDissent[]
  disqualifications: StandingDisqualification[]
}

export const nothingRecorded: RecordedFacts = { decisions: [], tabling: null, dissents: [], disqualifications: [] }

/** A decision as most are taken: agreed, without a count. */
export const byConsent = { ground: 'consent', forCount: null, presentCount: null } as const satisfies CountedGround
