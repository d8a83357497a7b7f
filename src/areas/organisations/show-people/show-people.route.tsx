import { Hono } from 'hono'
import { answerPage, may, roleName, type Workspace } from '#areas/access/index.ts'
import { administeredOrganisation, peoplePath } from '../administered-organisation.ts'
import { listRolesFor } from '../people.store.ts'
import { listStaffPosts } from '../posts.store.ts'
import { OrganisationPeoplePage } from './show-people.view.tsx'
import { namesOf } from './show-people.store.ts'

export const showOrganisationPeopleRoute = new Hono<Workspace>().get(peoplePath, async (c) => {
  const { db, actor, today } = c.var
  const organisation = await administeredOrganisation(c)
  const roles = await listRolesFor(db, organisation.id, today)
  return answerPage(
    c,
    <OrganisationPeoplePage
      organisation={organisation}
      posts={await listStaffPosts(db, organisation.id)}
      roles={roles}
      names={await namesOf(
        db,
        roles.map(({ personId }) => personId),
      )}
      roleName={roleName}
      today={today}
      mayRead={may(actor, 'read-organisation', { organisationId: organisation.id })}
    />,
  )
})
