import { Hono } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { addPostRoute } from './add-post/add-post.route.tsx'
import { appointAdministratorRoute } from './appoint-administrator/appoint-administrator.route.tsx'
import { changeContactRoute } from './change-contact/change-contact.route.tsx'
import { endAdministratorRoute } from './end-administrator/end-administrator.route.tsx'
import { endPostRoute } from './end-post/end-post.route.tsx'
import { endOrganisationRoleRoute } from './end-role/end-role.route.tsx'
import { giveOrganisationRoleRoute } from './give-role/give-role.route.tsx'
import { inviteStaffRoute } from './invite-people/invite-people.route.tsx'
import { showOrganisationPeopleRoute } from './show-people/show-people.route.tsx'
import { showPersonRoute } from './show-person/show-person.route.tsx'

/** People: who they are, their posts, and their roles in organisations and in the installation. */
export const peopleRoutes = new Hono<Workspace>()
  .route('/', showPersonRoute)
  .route('/', changeContactRoute)
  .route('/', showOrganisationPeopleRoute)
  .route('/', addPostRoute)
  .route('/', endPostRoute)
  .route('/', giveOrganisationRoleRoute)
  .route('/', endOrganisationRoleRoute)
  .route('/', inviteStaffRoute)
  .route('/', appointAdministratorRoute)
  .route('/', endAdministratorRoute)
