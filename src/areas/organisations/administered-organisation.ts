import type { Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { OrganisationName } from './organisation.ts'
import { findOrganisation } from './organisations.store.ts'

/**
 * The organisation in the address, for one who administers its people: its own administrator, or the administrator of
 * the installation, who appoints the first one.
 */
export async function administeredOrganisation(c: Context<Workspace>): Promise<OrganisationName> {
  const organisation = found(await findOrganisation(c.var.db, idFrom(c.req.param('organisationId'))))
  const { actor } = c.var
  stopUnless(
    may(actor, 'administer-people', { organisationId: organisation.id }) || may(actor, 'administer-installation'),
  )
  return organisation
}

export const peoplePath = '/organisationer/:organisationId{[0-9a-f-]{36}}/personer'
export const peopleAddress = (organisationId: string): string => `/arbetsyta/organisationer/${organisationId}/personer`
