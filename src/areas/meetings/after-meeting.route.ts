import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { approveAtMeetingRoute } from './approve-at-meeting/approve-at-meeting.route.ts'
import { countDaysRoute } from './count-days/count-days.route.tsx'
import { decideCorrectionRoute } from './correct-notes/decide-correction.route.tsx'
import { proposeCorrectionRoute } from './correct-notes/propose-correction.route.tsx'
import { dispatchDecisionRoute } from './dispatch-decision/dispatch-decision.route.tsx'
import { postNoticeRoute } from './post-notice/post-notice.route.tsx'
import { recallNotesRoute } from './recall-notes/recall-notes.route.ts'
import { remarkOnNotesRoute } from './remark-on-notes/remark-on-notes.route.tsx'
import { shareDraftRoute } from './share-draft/share-draft.route.tsx'

/** What happens to the notes when the meeting is over: remarks, approval, correction, publishing and making known. */
export const afterMeetingRoutes = new Hono<Workspace>()
  .route('/', remarkOnNotesRoute)
  .route('/', recallNotesRoute)
  .route('/', shareDraftRoute)
  .route('/', approveAtMeetingRoute)
  .route('/', proposeCorrectionRoute)
  .route('/', decideCorrectionRoute)
  .route('/', countDaysRoute)
  .route('/', postNoticeRoute)
  .route('/', dispatchDecisionRoute)
