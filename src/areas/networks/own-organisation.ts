import type { Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import { findOrganisation, type Organisation } from '#areas/organisations/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'

/** The organisation of the address, for its own people; given a right, for those of them who have it. */
export async function ownOrganisation(
  c: Context<Workspace>,
  right: 'read-organisation' | 'change-own-rows' = 'read-organisation',
): Promise<Organisation> {
  const organisation = found(await findOrganisation(c.var.db, idFrom(c.req.param('organisationId'))))
  stopUnless(may(c.var.actor, right, { organisationId: organisation.id }))
  return organisation
}
