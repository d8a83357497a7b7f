export { followMeetingRoute } from './follow-meeting/follow-meeting.route.ts'
export { readCalendarRoute } from './keep-calendar/read-calendar.route.ts'
export { replyByLinkRoute } from './reply-to-summons/reply-by-link.route.tsx'
export { takeReplyLetters } from './take-replies/take-replies.job.ts'
export { correctionTransitions } from './correction-status.rule.ts'
export { meetingTransitions } from './meeting-status.rule.ts'
export {
  correctionRefusalText,
  correctNotesOf,
  findCorrectableNotes,
  type CorrectableNotes,
} from './correct-from-outside.ts'
export { meantOrganisations } from './meant-organisations.ts'
export { placeTakenUp } from './plan-next.ts'
export { recordImportedMeeting } from './record-imported-meeting.ts'
export { meetingPaperRoutes } from './papers.route.ts'
export { meetingRoutes } from './meetings.route.ts'
export { writeDueLetters } from './write-letters/write-letters.ts'
