import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { changeOwnRowRoute } from './change-own-row/change-own-row.route.tsx'
import { publishPagesRoute } from './publish-pages/publish-pages.route.tsx'
import { reportCooperationRoute } from './report-cooperation/report-cooperation.route.tsx'
import { setCostRoute } from './set-cost/set-cost.route.tsx'
import { showCostRoute } from './show-cost/show-cost.route.tsx'
import { showOwnViewRoute } from './show-own-view/show-own-view.route.tsx'

/** What networks cost, and what an organisation sees and tells of its own. */
export const ownViewRoutes = new Hono<Workspace>()
  .route('/', setCostRoute)
  .route('/', showCostRoute)
  .route('/', showOwnViewRoute)
  .route('/', reportCooperationRoute)
  .route('/', changeOwnRowRoute)
  .route('/', publishPagesRoute)
