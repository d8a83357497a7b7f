/** Files that may be of one meeting, for the page on which a draft is reviewed. */
export type { Alike } from './same-meeting/alike-draft.ts'
export { alikeTo, settleSameMeeting, type SettleRefusal } from './same-meeting/settle-same-meeting.ts'
