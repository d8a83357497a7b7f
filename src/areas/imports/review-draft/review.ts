import type { BesideDraft } from '../beside.ts'
import type { ConfirmRefusal } from '../confirm-draft.rule.ts'
import type { ChangeAct } from '../change-act.ts'
import type { Difference } from '../difference.ts'
import type { Draft, DraftFields } from '../draft.ts'
import type { Alike, SettleRefusal } from '../same-meeting.ts'
import type { OwnBatch, SourceView } from '../shown-source.ts'
import type { ShownItems } from './shown-items.rule.ts'
import type { SplitRefusal } from './split-item.rule.ts'

export type ReviewProblem =
  | ConfirmRefusal
  | SplitRefusal
  | 'changed'
  | 'taken-over'
  | 'meeting-exists'
  | 'plan-closed'
  | 'act-unknown'
  | SettleRefusal

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
  batch: OwnBatch | undefined
  /** What else the same file holds. */
  beside: readonly BesideDraft[]
  /** The act that 'Ångra' would undo. */
  lastChange: ChangeAct | undefined
  canRedo: boolean
  /** What each written name of an organisation means in the register, where that is said with other words. */
  meant: ReadonlyMap<string, string>
  /** Of many items, those that the page has the fields of. */
  shown: ShownItems
  /** What may be the same meeting. */
  alike: Alike
  problem: ReviewProblem | undefined
  /** What others have changed since the form that was sent was opened. */
  since: readonly Difference[]
}
