import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { answerRequestRoute } from './ask-for-item/answer-request.route.tsx'
import { askForItemRoute } from './ask-for-item/ask-for-item.route.tsx'
import { changeTemplateRoute } from './change-template/change-template.route.tsx'
import { orderAgendaRoute } from './order-agenda/order-agenda.route.ts'
import { planSeriesRoute } from './plan-series/plan-series.route.tsx'
import { makePollRoute } from './poll-dates/make-poll.route.tsx'
import { showPollRoute } from './poll-dates/show-poll.route.tsx'
import { attachmentsRoute } from './prepare-item/attachments.route.tsx'
import { prepareItemRoute } from './prepare-item/prepare-item.route.tsx'

/** What is done before a meeting: its day found, its agenda put together. */
export const planningRoutes = new Hono<Workspace>()
  .route('/', planSeriesRoute)
  .route('/', makePollRoute)
  .route('/', showPollRoute)
  .route('/', changeTemplateRoute)
  .route('/', askForItemRoute)
  .route('/', answerRequestRoute)
  .route('/', orderAgendaRoute)
  .route('/', prepareItemRoute)
  .route('/', attachmentsRoute)
