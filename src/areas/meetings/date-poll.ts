import type { Slot } from './conflict.rule.ts'

export type PollAnswer = 'yes' | 'maybe' | 'no'

/** One of the days that members are asked about. */
export type PollOption = Slot & { id: string }

/** A question to the members of a body about which day suits them (sv. datumförslag). */
export type DatePoll = {
  id: string
  networkId: string
  bodyId: string
  bodyName: string
  title: string
  place: string
  /** The last day to answer; null when none was set. */
  closesOn: string | null
  isClosed: boolean
  /** What came of it; null when it is open, or was closed without a meeting. */
  meetingId: string | null
  options: PollOption[]
}

/** What one person has said of the options, by their ids. */
export type PollAnswers = { personId: string; name: string; answers: Record<string, PollAnswer> }

/** A poll that is open, as a list shows it. */
export type OpenPoll = {
  id: string
  title: string
  bodyName: string
  closesOn: string | null
  /** Whether the one who reads has answered. */
  isAnswered: boolean
  /** Whether it is theirs to answer. */
  isAsked: boolean
}

export const pollPath = (id: string): string => `/arbetsyta/datumforslag/${id}`
