/** Files that may be of one meeting, for the page on which a draft is reviewed. */
export { SameMeetingBox } from './same-meeting/same-meeting.view.tsx'
