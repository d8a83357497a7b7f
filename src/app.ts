import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { secureHeaders } from 'hono/secure-headers'
import {
  chooseMailRoute,
  connectProviderRoute,
  inTransaction,
  ownWaysIn,
  showOutboxRoute,
  signedIn,
  turnOffMailRoute,
  waysIn,
  type Base,
  type Deployment,
  type Workspace,
} from '#areas/access/index.ts'
import {
  otherDocumentRoutes,
  readUploadRoute,
  retryFileRoute,
  reviewDraftRoute,
  showBatchRoute,
  showPageRoute,
  uploadFileRoute,
} from '#areas/imports/index.ts'
import { followActionRoute, listActionsRoute, listMattersRoute, showMatterRoute } from '#areas/matters/index.ts'
import {
  followMeetingRoute,
  meetingPaperRoutes,
  meetingRoutes,
  readCalendarRoute,
  replyByLinkRoute,
} from '#areas/meetings/index.ts'
import {
  addNetworkRoute,
  bodyRoutes,
  memberRoutes,
  networkFactRoutes,
  networkPeopleRoutes,
  ownViewRoutes,
  pictureRoutes,
} from '#areas/networks/index.ts'
import { peopleRoutes, registerRoutes } from '#areas/organisations/index.ts'
import { secrecyRoutes } from '#areas/secrecy/index.ts'
import { publicSite, type PageCache } from '#areas/public-site/index.ts'
import { assetsPath, clientFolder } from '#platform/assets.ts'
import { limitBody } from '#platform/body-limit.ts'
import { ownPagesOnly } from '#platform/own-pages.ts'
import { answerFault, answerMissing, answerTooLarge, largestBody } from './fault-pages.tsx'

const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/** The workspace: every route here has an actor and a transaction. */
const workspaceRoutes = (deployment: Deployment) =>
  new Hono<Workspace>()
    .use(signedIn)
    .route('/', ownWaysIn)
    .route('/', readUploadRoute)
    .route('/', followMeetingRoute(deployment))
    .route('/', meetingPaperRoutes)
    .route('/', showPageRoute)
    .use(inTransaction)
    .route('/', meetingRoutes)
    .route('/', addNetworkRoute)
    .route('/', bodyRoutes)
    .route('/', memberRoutes)
    .route('/', pictureRoutes)
    .route('/', networkPeopleRoutes)
    .route('/', networkFactRoutes)
    .route('/', ownViewRoutes)
    .route('/', showOutboxRoute)
    .route('/', chooseMailRoute)
    .route('/', connectProviderRoute)
    .route('/', registerRoutes)
    .route('/', peopleRoutes)
    .route('/', listMattersRoute)
    .route('/', showMatterRoute)
    .route('/', listActionsRoute)
    .route('/', followActionRoute)
    .route('/', secrecyRoutes)
    .route('/', uploadFileRoute)
    .route('/', showBatchRoute)
    .route('/', otherDocumentRoutes)
    .route('/', reviewDraftRoute)
    .route('/', retryFileRoute)

/** The whole program as one web application: the open site, sign-in and the workspace. */
export function buildApp(deployment: Deployment, cache: PageCache) {
  return new Hono<Base>()
    .onError(answerFault)
    .notFound(answerMissing)
    .use(async (c, next) => {
      c.set('deployment', deployment)
      await next()
    })
    .use(
      secureHeaders({ contentSecurityPolicy, referrerPolicy: 'same-origin', crossOriginResourcePolicy: 'same-origin' }),
    )
    .use(trimTrailingSlash())
    .get('/halsa', (c) => c.text('ok'))
    .use(
      `${assetsPath}*`,
      serveStatic({
        root: clientFolder,
        rewriteRequestPath: (path) => path.slice(assetsPath.length - 1),
        onFound: (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
      }),
    )
    .route('/', turnOffMailRoute)
    .use(ownPagesOnly)
    .use(limitBody(largestBody, answerTooLarge))
    .route('/', waysIn)
    .route('/', replyByLinkRoute)
    .route('/', readCalendarRoute)
    .route('/arbetsyta', workspaceRoutes(deployment))
    .route('/', publicSite(deployment, cache))
}
