import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { approveNotesRoute } from './approve-notes/approve-notes.route.ts'
import { changeAgendaRoute } from './change-agenda/change-agenda.route.ts'
import { closeMatterRoute } from './close-matter/close-matter.route.ts'
import { inviteGuestRoute } from './invite-guest/invite-guest.route.tsx'
import { leadGuestRoute } from './invite-guest/lead-guest.route.ts'
import { markAttendanceRoute } from './mark-attendance/mark-attendance.route.tsx'
import { openMeetingRoute } from './open-meeting/open-meeting.route.ts'
import { planMeetingRoute } from './plan-meeting/plan-meeting.route.tsx'
import { publishNotesRoute } from './publish-notes/publish-notes.route.ts'
import { recordDecisionRoute } from './record-decision/record-decision.route.ts'
import { sendForApprovalRoute } from './send-for-approval/send-for-approval.route.ts'
import { showBodyRoute } from './show-body/show-body.route.tsx'
import { showMeetingRoute } from './show-meeting/show-meeting.route.tsx'
import { showMyPageRoute } from './show-my-page/show-my-page.route.tsx'
import { tableMatterRoute } from './table-matter/table-matter.route.ts'
import { writeNotesRoute } from './write-notes/write-notes.route.ts'

/** Meetings from the plan to the published notes, and the page that each begins at. */
export const meetingRoutes = new Hono<Workspace>()
  .route('/', leadGuestRoute)
  .route('/', showMyPageRoute)
  .route('/', planMeetingRoute)
  .route('/', showBodyRoute)
  .route('/', markAttendanceRoute)
  .route('/', openMeetingRoute)
  .route('/', changeAgendaRoute)
  .route('/', inviteGuestRoute)
  .route('/', writeNotesRoute)
  .route('/', recordDecisionRoute)
  .route('/', tableMatterRoute)
  .route('/', closeMatterRoute)
  .route('/', sendForApprovalRoute)
  .route('/', approveNotesRoute)
  .route('/', publishNotesRoute)
  .route('/', showMeetingRoute)
