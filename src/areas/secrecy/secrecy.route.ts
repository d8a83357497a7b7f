import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { liftRestrictionRoute } from './lift-restriction/lift-restriction.route.ts'
import { listRestrictionsRoute } from './list-restrictions/list-restrictions.route.tsx'
import { restrictRecordRoute } from './restrict-record/restrict-record.route.tsx'
import { showReadingLogRoute } from './show-reading-log/show-reading-log.route.tsx'

/** What is closed to all but some, and who has read it. */
export const secrecyRoutes = new Hono<Workspace>()
  .route('/', restrictRecordRoute)
  .route('/', liftRestrictionRoute)
  .route('/', listRestrictionsRoute)
  .route('/', showReadingLogRoute)
