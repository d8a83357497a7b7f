/** Files that may be of one meeting, for the page on which a draft is reviewed. */
export type { Alike } from './same-meeting/alike-draft.ts'
export { changeToSameMeeting } from './same-meeting/same-meeting.store.ts'
export {
  alikeTo,
  findConfirmedAlike,
  settleSameMeeting,
  type SettleRefusal,
} from './same-meeting/settle-same-meeting.ts'
export { differencesOf } from './same-meeting/differences.rule.ts'
