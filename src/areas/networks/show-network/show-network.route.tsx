import { Hono } from 'hono'
import { answerPage, may, mayKnowNetwork, roleName, type Workspace } from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { networkPath } from '../network-paths.ts'
import { listEvents, listGoals, listQuotes } from '../networks.store.ts'
import { listMeetingDays } from '../own-view.store.ts'
import { listReminders } from '../reminders.store.ts'
import { findContact, findNetworkFacts, listBodiesWithNext } from './show-network.store.ts'
import { NetworkPage } from './show-network.view.tsx'

export const showNetworkRoute = new Hono<Workspace>().get(networkPath, async (c) => {
  const { db, actor, today } = c.var
  const networkId = idFrom(c.req.param('networkId'))
  const facts = found(await findNetworkFacts(db, networkId))
  stopUnless(mayKnowNetwork(actor, networkId))
  const place = { networkId }
  const mayChange = may(actor, 'change-network', place)
  const view = {
    facts,
    contact: facts.contactId ? await findContact(db, facts.contactId) : undefined,
    goals: await listGoals(db, networkId),
    quotes: await listQuotes(db, networkId),
    events: await listEvents(db, networkId),
    bodies: await listBodiesWithNext(db, networkId),
    next: (await listMeetingDays(db, [networkId])).get(networkId)?.next ?? null,
    reminders: mayChange ? await listReminders(db, { networkIds: [networkId], organisationIds: [] }, today) : [],
    roleName,
    isInside: may(actor, 'read-network', place),
    mayReadBody: (bodyId: string) => may(actor, 'read-body', { networkId, bodyId }),
    mayChange,
    mayPublish: may(actor, 'publish-network', place),
    mayAddPeople: may(actor, 'add-people', place),
    mayImport: may(actor, 'import-notes', place),
    ownOrganisationId: actor.overseenNetworkIds.includes(networkId)
      ? actor.holdings.flatMap(({ organisationId }) => organisationId ?? [])[0]
      : undefined,
    today,
  }
  return answerPage(c, <NetworkPage view={view} />)
})
