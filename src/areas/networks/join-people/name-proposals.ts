import type { Candidate } from './joins.ts'

/** A place in old notes where a name stands that somebody in the network bears too. */
export type NamedRow = {
  id: string
  name: string
  /** As written. */
  organisation: string
  /** Null when it is not known which organisation that is. */
  organisationId: string | null
  day: string
}

/** A person of the network, with the posts that they hold and have held. */
export type KnownPerson = Candidate & {
  posts: readonly { organisationId: string; organisation: string; title: string; from: string; to: string | null }[]
}

/** What besides the name speaks for it, the strongest first. */
export type Ground = 'post-that-day' | 'organisation' | 'some-post-that-day' | 'name'

/** That a name in old notes may be a person (sv. förslag): for a human to say. */
export type NameProposal = {
  name: string
  organisation: string
  person: Candidate
  ground: Ground
  reason: string
  attendanceIds: string[]
  days: string[]
  /** Name, organisation and a post there on the day, and nobody else in the network of that name. */
  isSure: boolean
}
