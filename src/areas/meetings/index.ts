export { meetingTransitions } from './meeting-status.rule.ts'
export { recordImportedMeeting } from './record-imported-meeting.ts'
export { meetingRoutes } from './meetings.route.ts'
