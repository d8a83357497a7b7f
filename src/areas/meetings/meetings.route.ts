import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { agreeActionRoute } from './agree-action/agree-action.route.ts'
import { afterMeetingRoutes } from './after-meeting.route.ts'
import { approveNotesRoute } from './approve-notes/approve-notes.route.ts'
import { changeAgendaRoute } from './change-agenda/change-agenda.route.ts'
import { closeMatterRoute } from './close-matter/close-matter.route.ts'
import { goToItemRoute } from './go-to-item/go-to-item.route.ts'
import { handOverMatterRoute } from './hand-over-matter/hand-over-matter.route.ts'
import { inviteGuestRoute } from './invite-guest/invite-guest.route.tsx'
import { leadGuestRoute } from './invite-guest/lead-guest.route.ts'
import { itemRecordRoutes } from './item-records.route.ts'
import { joinMattersRoute } from './join-matters/join-matters.route.tsx'
import { markArrivalRoute } from './mark-arrival/mark-arrival.route.ts'
import { listDecisionsRoute } from './list-decisions/list-decisions.route.tsx'
import { markAttendanceRoute } from './mark-attendance/mark-attendance.route.tsx'
import { openMeetingRoute } from './open-meeting/open-meeting.route.ts'
import { planningRoutes } from './planning.route.ts'
import { planMeetingRoute } from './plan-meeting/plan-meeting.route.tsx'
import { publishNotesRoute } from './publish-notes/publish-notes.route.tsx'
import { receiveHandOverRoute } from './receive-hand-over/receive-hand-over.route.tsx'
import { recordDecisionRoute } from './record-decision/record-decision.route.ts'
import { recordDisqualificationRoute } from './record-disqualification/record-disqualification.route.tsx'
import { recordDissentRoute } from './record-dissent/record-dissent.route.tsx'
import { recordVoteRoute } from './record-vote/record-vote.route.tsx'
import { referBackRoute } from './refer-back/refer-back.route.ts'
import { sendForApprovalRoute } from './send-for-approval/send-for-approval.route.tsx'
import { settlePastTablingRoute } from './settle-past-tabling/settle-past-tabling.route.tsx'
import { showBigScreenRoute } from './show-big-screen/show-big-screen.route.tsx'
import { showAnnualWheelRoute } from './show-annual-wheel/show-annual-wheel.route.tsx'
import { showAttendanceRoute } from './show-attendance/show-attendance.route.tsx'
import { showBodyRoute } from './show-body/show-body.route.tsx'
import { showMeetingRoute } from './show-meeting/show-meeting.route.tsx'
import { showMyPageRoute } from './show-my-page/show-my-page.route.tsx'
import { summonsRoutes } from './summons.route.ts'
import { tableMatterRoute } from './table-matter/table-matter.route.ts'
import { takeBackRoute } from './take-back/take-back.route.ts'
import { addToNotesRoute } from './write-notes/add-to-notes.route.ts'
import { writeNotesRoute } from './write-notes/write-notes.route.ts'

/** Meetings from the plan to the published notes, and the page that each begins at. */
export const meetingRoutes = new Hono<Workspace>()
  .route('/', leadGuestRoute)
  .route('/', showMyPageRoute)
  .route('/', planMeetingRoute)
  .route('/', planningRoutes)
  .route('/', showBodyRoute)
  .route('/', listDecisionsRoute)
  .route('/', joinMattersRoute)
  .route('/', settlePastTablingRoute)
  .route('/', showAttendanceRoute)
  .route('/', showAnnualWheelRoute)
  .route('/', showBigScreenRoute)
  .route('/', markAttendanceRoute)
  .route('/', markArrivalRoute)
  .route('/', openMeetingRoute)
  .route('/', changeAgendaRoute)
  .route('/', inviteGuestRoute)
  .route('/', goToItemRoute)
  .route('/', writeNotesRoute)
  .route('/', addToNotesRoute)
  .route('/', recordDecisionRoute)
  .route('/', tableMatterRoute)
  .route('/', referBackRoute)
  .route('/', recordVoteRoute)
  .route('/', recordDissentRoute)
  .route('/', recordDisqualificationRoute)
  .route('/', takeBackRoute)
  .route('/', agreeActionRoute)
  .route('/', handOverMatterRoute)
  .route('/', receiveHandOverRoute)
  .route('/', closeMatterRoute)
  .route('/', itemRecordRoutes)
  .route('/', sendForApprovalRoute)
  .route('/', approveNotesRoute)
  .route('/', publishNotesRoute)
  .route('/', afterMeetingRoutes)
  .route('/', summonsRoutes)
  .route('/', showMeetingRoute)
