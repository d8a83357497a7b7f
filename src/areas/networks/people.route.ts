import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { addPersonRoute } from './add-person/add-person.route.tsx'
import { endNetworkRoleRoute } from './end-role/end-role.route.tsx'
import { invitePeopleRoute } from './invite-people/invite-people.route.tsx'
import { joinNamesRoute } from './join-people/join-people.route.tsx'
import { joinProposedRoute } from './join-people/join-proposed.route.ts'
import { samePersonRoute } from './join-people/same-person.route.tsx'
import { showNetworkPeopleRoute } from './show-people/show-people.route.tsx'

/** The people of a network: their roles, and which names in old notes they are. */
export const networkPeopleRoutes = new Hono<Workspace>()
  .route('/', addPersonRoute)
  .route('/', invitePeopleRoute)
  .route('/', showNetworkPeopleRoute)
  .route('/', endNetworkRoleRoute)
  .route('/', joinNamesRoute)
  .route('/', joinProposedRoute)
  .route('/', samePersonRoute)
