import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { callMeetingRoute } from './call-meeting/call-meeting.route.tsx'
import { changeCalledRoute } from './call-meeting/change-called.route.ts'
import { keepCalendarRoute } from './keep-calendar/keep-calendar.route.tsx'
import { replyToSummonsRoute } from './reply-to-summons/reply-to-summons.route.tsx'
import { showUnreadLettersRoute } from './take-replies/show-unread-letters.route.tsx'

/** The summons to a meeting, the answers to it, and the meetings in one's own calendar. */
export const summonsRoutes = new Hono<Workspace>()
  .route('/', callMeetingRoute)
  .route('/', changeCalledRoute)
  .route('/', replyToSummonsRoute)
  .route('/', keepCalendarRoute)
  .route('/', showUnreadLettersRoute)
