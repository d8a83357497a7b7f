import { Hono } from 'hono'
import { answerPage, roleName, type Workspace } from '#areas/access/index.ts'
import { found, idFrom } from '#platform/http.ts'
import { findPerson, listRolesOf } from '../people.store.ts'
import { listAttended, listJoined, listJoinedTo, listPosts } from './show-person.store.ts'
import { PersonPage } from './show-person.view.tsx'

export const showPersonRoute = new Hono<Workspace>().get('/personer/:personId{[0-9a-f-]{36}}', async (c) => {
  const { db, actor, today } = c.var
  const person = found(await findPerson(db, idFrom(c.req.param('personId'))))
  const joined = await listJoined(db, person.id)
  const everyId = [person.id, ...joined.map(({ otherId }) => otherId)]
  return answerPage(
    c,
    <PersonPage
      person={person}
      posts={await listPosts(db, everyId)}
      roles={await listRolesOf(db, everyId)}
      attended={await listAttended(db, person.id)}
      joined={joined}
      joinedTo={await listJoinedTo(db, person.id)}
      roleName={roleName}
      today={today}
      isOwn={actor.personId === person.id && actor.guestItemId === null}
    />,
  )
})
