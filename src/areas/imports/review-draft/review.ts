import type { BatchState } from '../batch.ts'
import type { ConfirmRefusal } from '../confirm-draft.rule.ts'
import type { ChangeAct } from '../change-act.ts'
import type { Draft, DraftFields } from '../draft.ts'
import type { Alike, SettleRefusal } from '../same-meeting.ts'
import type { SplitRefusal } from './split-item.rule.ts'

export type ReviewProblem =
  ConfirmRefusal | SplitRefusal | 'changed' | 'taken-over' | 'meeting-exists' | 'act-unknown' | SettleRefusal

/** How the source is shown: pictures of its pages, or its text. */
export const sourceViews = ['sidan', 'text'] as const
export type SourceView = (typeof sourceViews)[number]

/** A draft as its reviewer meets it. */
export type Review = {
  draft: Draft
  fields: DraftFields
  bodies: readonly { id: string; name: string }[]
  bodyId: string
  isSameFile: boolean
  /** Those whom a confidential item can be left open to by name. */
  people: readonly { id: string; name: string }[]
  /** Whether its pages can be shown as pictures. */
  hasPictures: boolean
  view: SourceView
  /** Of the files that were sent together with it, when there are several. */
  batch: { id: string; state: BatchState } | undefined
  /** The act that 'Ångra' would undo. */
  lastChange: ChangeAct | undefined
  canRedo: boolean
  /** What may be the same meeting. */
  alike: Alike
  problem: ReviewProblem | undefined
}
