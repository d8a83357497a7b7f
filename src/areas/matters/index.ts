export { listMattersRoute } from './list-matters/list-matters.route.tsx'
export type { MatterStatus, Outstanding, OutstandingMatter } from './matter.ts'
export {
  matterTransitions,
  mayBe,
  pastTablingActs,
  statusAfterPast,
  statusByFact,
  type MatterAct,
} from './matter-status.rule.ts'
export type { AnsweredTabling, PastTabling, PastTablingAct, PastTablingCount } from './past-tabling.ts'
export { countPastTablings, listAnsweredTablings, listPastOnAgenda, listPastTablings } from './past-tablings.store.ts'
export { PastTablingsLine, pastTablingsPath, pastTablingWords } from './past-tablings-line.view.tsx'
export { findLatestFact, findLatestStep, recordMatter, recordMatterStep, stands } from './matters.store.ts'
export { readOutstanding } from './read-outstanding.ts'
export { OutstandingList, reasonOf, StandingChip } from './outstanding-list.view.tsx'
export { showMatterRoute } from './show-matter/show-matter.route.tsx'
export { listOutstanding } from './outstanding.store.ts'
export { needsPlace } from './outstanding.rule.ts'
export { ActionChip, ActionList, actionPath } from './action-list.view.tsx'
export { actionTransitions } from './action-status.rule.ts'
export { listActions, listActionsAt, listOwnOpenActions, recordAction, recordActionStep } from './actions.store.ts'
export { dueOf, ownerWords } from './due.rule.ts'
export { followActionRoute } from './follow-action/follow-action.route.tsx'
export type { HandOver, HandOverStep } from './hand-over.ts'
export {
  handOverAfter,
  handOverTransitions,
  isHandOverDone,
  takerOf,
  type HandOverAct,
} from './hand-over-status.rule.ts'
export {
  findHandOver,
  listHandOversAt,
  listHandOverSteps,
  listSentTo,
  listToReceive,
  recordHandOver,
  recordHandOverStep,
} from './hand-overs.store.ts'
export { listActionsRoute } from './list-actions/list-actions.route.tsx'
export { handOverPath } from './outstanding-list.view.tsx'
export { HandOverChip } from './hand-over-chip.view.tsx'
export { listContinuations, listLinks, recordContinuation, undoContinuation } from './continuations.store.ts'
