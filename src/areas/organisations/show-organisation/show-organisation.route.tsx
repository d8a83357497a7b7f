import { Hono } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findOrganisation, listOrganisationEvents } from '../organisations.store.ts'
import { readCountyNames } from '../register.source.ts'
import { listFigures, listKnownNetworks, listNames } from './show-organisation.store.ts'
import { OrganisationPage } from './show-organisation.view.tsx'

export const showOrganisationRoute = new Hono<Workspace>().get(
  '/organisationer/:organisationId{[0-9a-f-]{36}}',
  async (c) => {
    const { db, actor, today } = c.var
    stopUnless(actor.guestItemId === null)
    const organisation = found(await findOrganisation(db, idFrom(c.req.param('organisationId'))))
    const events = await listOrganisationEvents(db, organisation.id)
    const others = events.flatMap((event) => [event.organisationId, event.successorId ?? event.organisationId])
    const place = { organisationId: organisation.id }
    return answerPage(
      c,
      <OrganisationPage
        organisation={organisation}
        counties={readCountyNames(organisation)}
        figures={await listFigures(db, organisation.id)}
        events={events}
        names={await listNames(db, others)}
        networks={await listKnownNetworks(db, organisation.id)}
        today={today}
        mayRead={may(actor, 'read-organisation', place)}
        mayAdminister={may(actor, 'administer-people', place) || may(actor, 'administer-installation')}
        mayChange={may(actor, 'change-register')}
      />,
    )
  },
)
