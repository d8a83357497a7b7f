import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { addBodyRoute } from './add-body/add-body.route.tsx'
import { addSeatRoute } from './add-seat/add-seat.route.tsx'
import { changeBodyRoute } from './change-body/change-body.route.tsx'
import { changeHostsRoute } from './change-hosts/change-hosts.route.tsx'
import { changeSeatRoute } from './change-seat/change-seat.route.ts'
import { endSeatRoute } from './end-seat/end-seat.route.ts'
import { showBodiesRoute } from './show-bodies/show-bodies.route.tsx'
import { showSeatsRoute } from './show-seats/show-seats.route.tsx'

/** The bodies of a network, who sits in them and who hosts them. */
export const bodyRoutes = new Hono<Workspace>()
  .route('/', addBodyRoute)
  .route('/', showBodiesRoute)
  .route('/', changeBodyRoute)
  .route('/', changeHostsRoute)
  .route('/', showSeatsRoute)
  .route('/', addSeatRoute)
  .route('/', changeSeatRoute)
  .route('/', endSeatRoute)
