import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { changeKindRoute } from './change-kind/change-kind.route.tsx'
import { exportCorrectionsRoute } from './export-corrections/export-corrections.route.ts'
import { reviewOtherRoute } from './review-other/review-other.route.ts'

/** Documents that are not notes of a meeting, the change from one kind to another, and what reviewers corrected. */
export const otherDocumentRoutes = new Hono<Workspace>()
  .route('/', exportCorrectionsRoute)
  .route('/', changeKindRoute)
  .route('/', reviewOtherRoute)
