import type { Context } from 'hono'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Actor } from '../actor.ts'
import { may } from '../policy.rule.ts'
import { answerPage } from '../render.ts'
import type { Workspace } from '../workspace.ts'
import { findConnection, findOrganisation, listEmployees } from './connect-provider.store.ts'
import { ConnectProviderPage, type Refused } from './connect-provider.view.tsx'
import type { ConnectionView } from './connection.ts'
import { shutOutBy } from './shut-out.rule.ts'

export const connectionPath = '/organisationer/:organisationId{[0-9a-f-]{36}}/inloggning'

/** Who looks after an organisation's sign-in: the installation's administrator connects it, its own requires it. */
export function mayConnect(actor: Actor): boolean {
  return may(actor, 'administer-installation')
}
export const mayRequire = (actor: Actor, organisationId: string): boolean =>
  may(actor, 'demand-sign-in', { organisationId })

/** All that the page shows, for those who may see it. */
export async function connectionView(c: Context<Workspace>): Promise<ConnectionView> {
  const { db, actor, deployment } = c.var
  const organisation = found(await findOrganisation(db, idFrom(c.req.param('organisationId'))))
  const rights = { mayConnect: mayConnect(actor), mayRequire: mayRequire(actor, organisation.id) }
  stopUnless(rights.mayConnect || rights.mayRequire)
  const people = await listEmployees(deployment.access, organisation.id)
  return {
    ...rights,
    organisation,
    connection: await findConnection(db, organisation.id),
    redirectUri: `${deployment.origin}/logga-in/oidc/svar`,
    hasSignedIn: people.some(({ personId, hasSignedIn }) => personId === actor.personId && hasSignedIn),
    shutOut: shutOutBy(people),
  }
}

export async function answerConnection(c: Context<Workspace>, refused?: Refused) {
  const page = <ConnectProviderPage view={await connectionView(c)} refused={refused} />
  return answerPage(c, page, refused ? 422 : 200)
}
