import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { showMapRoute } from './show-map/show-map.route.tsx'
import { showPairsRoute } from './show-pairs/show-pairs.route.tsx'
import { showSharersRoute } from './show-sharers/show-sharers.route.tsx'

/** Maps and graphs of who is in what together. */
export const pictureRoutes = new Hono<Workspace>()
  .route('/', showMapRoute)
  .route('/', showPairsRoute)
  .route('/', showSharersRoute)
