import type { Restriction, HiddenItem } from '#areas/access/types.ts'
import type { Action, ActionStep } from '../action.ts'
import type { HandOver, HandOverStep } from '../hand-over.ts'
import type { Continuation } from '../continuation.ts'
import type { Matter } from '../matter.ts'
import type { AnsweredTabling } from '../past-tabling.ts'

export type StageDecision = { id: string; wording: string; kind: string; reason: string }

/** A task given to an outside party at an item, with what has been found. Days are YYYY-MM-DD. */
export type StageAssignment = {
  id: string
  party: string
  purpose: string
  to: string | null
  findings: string
  reportedOn: string | null
  nextStep: string
  nextStepOwner: string
}

/** Questions sent ahead, or a document sent out for comments, at an item. */
export type StageRound = {
  id: string
  kind: string
  askedBy: string
  document: string
  outcome: string
  isClosed: boolean
}

/** One appearance of a matter on an agenda, with what came of it there. */
export type MatterStage = {
  matterId: string
  meetingId: string
  itemId: string
  day: string
  bodyId: string
  bodyName: string
  number: string
  notes: string
  meetingStatus: string
  decisions: StageDecision[]
  tabling: { reason: string; deferredTo: string; meanwhile: string } | null
  isClosedHere: boolean
  assignments: StageAssignment[]
  rounds: StageRound[]
}

/** All that is known of a matter: here, as what it began and went on as, and in the bodies it was handed to or came from. */
export type MatterStory = {
  matter: Matter
  /** What it goes on from and what goes on from it, near and far. */
  continuations: readonly Continuation[]
  /** Put off in old notes: it waits for a word, or what has been said. */
  past: 'waiting' | AnsweredTabling | null
  stages: readonly MatterStage[]
  handOvers: readonly HandOver[]
  handOverSteps: readonly HandOverStep[]
  actions: readonly Action[]
  actionSteps: readonly ActionStep[]
  restrictions: readonly Restriction[]
  hidden: readonly HiddenItem[]
}
