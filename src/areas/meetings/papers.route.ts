import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { printExcerptRoute } from './print-excerpt/print-excerpt.route.tsx'
import { printNotesRoute } from './print-notes/print-notes.route.ts'
import { showPapersRoute } from './show-papers/show-papers.route.tsx'

/** What is printed of a meeting. To be mounted before the workspace's transaction: a paper takes its time to set. */
export const meetingPaperRoutes = new Hono<Workspace>()
  .route('/', printNotesRoute)
  .route('/', printExcerptRoute)
  .route('/', showPapersRoute)
