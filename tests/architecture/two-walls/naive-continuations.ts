// What somebody may read and say of matters that go on, row by row.
import * as naive from './naive-model.ts'
import type { Asked } from './naive-model.ts'
import { isClosed, isClosedItem } from './naive-secrecy.ts'
import type { World } from './rows.ts'

type Proposal = World['continuation_proposal'][number]
type Joined = World['matter_continuation'][number]

const areItemsOpen = (asked: Asked, row: Pick<Proposal, 'agenda_item_id' | 'earlier_item_id'>) =>
  !isClosedItem(asked, row.agenda_item_id) && !isClosedItem(asked, row.earlier_item_id)
const areOpen = (asked: Asked, row: Joined) =>
  areItemsOpen(asked, row) && !isClosed(asked, row.matter_id) && !isClosed(asked, row.earlier_matter_id)

export const mayAnswerProposal = (asked: Asked, row: Proposal): boolean =>
  naive.isSecretaryOfBody(asked, row) && areItemsOpen(asked, row)
export const mayJoin = (asked: Asked, row: Joined): boolean =>
  naive.isSecretaryOfBody(asked, row) && areOpen(asked, row)

export const mayReadContinuations = {
  continuation_proposal: mayAnswerProposal,
  matter_continuation: (asked: Asked, row: Joined) => naive.isInBody(asked, row.body_id) && areOpen(asked, row),
}
