export { listMattersRoute } from './list-matters/list-matters.route.tsx'
export type { MatterStatus, Outstanding } from './matter.ts'
export { matterTransitions, mayBe, statusByFact, type MatterAct } from './matter-status.rule.ts'
export {
  findLatestFact,
  findLatestStep,
  listOutstanding,
  recordMatter,
  recordMatterStep,
  stands,
} from './matters.store.ts'
export { readOutstanding } from './read-outstanding.ts'
export { OutstandingList } from './outstanding-list.view.tsx'
export { showMatterRoute } from './show-matter/show-matter.route.tsx'
