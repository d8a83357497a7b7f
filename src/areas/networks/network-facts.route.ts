import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { addDocumentRoute } from './add-document/add-document.route.tsx'
import { addProgrammeRoute } from './add-programme/add-programme.route.tsx'
import { changeNetworkRoute } from './change-network/change-network.route.tsx'
import { listNetworksRoute } from './list-networks/list-networks.route.tsx'
import { quoteFigureRoute } from './quote-figure/quote-figure.route.tsx'
import { recordEventRoute } from './record-event/record-event.route.tsx'
import { recordMemberDecisionRoute } from './record-member-decision/record-member-decision.route.tsx'
import { removeDocumentRoute } from './remove-document/remove-document.route.tsx'
import { setArchiveRuleRoute } from './set-archive-rule/set-archive-rule.route.tsx'
import { setGoalsRoute } from './set-goals/set-goals.route.tsx'
import { showDocumentsRoute } from './show-documents/show-documents.route.tsx'
import { showNetworkRoute } from './show-network/show-network.route.tsx'
import { showProgrammesRoute } from './show-programmes/show-programmes.route.tsx'

/** What a network is: its facts and life, its programmes and its documents. */
export const networkFactRoutes = new Hono<Workspace>()
  .route('/', addDocumentRoute)
  .route('/', addProgrammeRoute)
  .route('/', changeNetworkRoute)
  .route('/', listNetworksRoute)
  .route('/', quoteFigureRoute)
  .route('/', recordEventRoute)
  .route('/', recordMemberDecisionRoute)
  .route('/', removeDocumentRoute)
  .route('/', setArchiveRuleRoute)
  .route('/', setGoalsRoute)
  .route('/', showDocumentsRoute)
  .route('/', showNetworkRoute)
  .route('/', showProgrammesRoute)
