import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { changeKindRoute } from './change-kind/change-kind.route.tsx'
import { correctByEditionRoute } from './correct-by-edition/correct-by-edition.route.tsx'
import { exportCorrectionsRoute } from './export-corrections/export-corrections.route.ts'
import { takeBackConfirmationRoute } from './take-back-confirmation/take-back-confirmation.route.tsx'
import { reviewOtherRoute } from './review-other/review-other.route.ts'

/** Documents that are not notes of a meeting, what is done with any draft beside its review, and what reviewers corrected. */
export const otherDocumentRoutes = new Hono<Workspace>()
  .route('/', exportCorrectionsRoute)
  .route('/', changeKindRoute)
  .route('/', reviewOtherRoute)
  .route('/', takeBackConfirmationRoute)
  .route('/', correctByEditionRoute)
