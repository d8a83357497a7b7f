import { may, type Actor } from '#areas/access/index.ts'
import { addableKinds } from './addable-kinds.rule.ts'
import type { OrganisationKind } from './organisation-kinds.ts'

/** What kinds of organisation the actor may add; a secretary of one body alone adds none. */
export const kindsAddableBy = (actor: Actor): OrganisationKind[] =>
  addableKinds({
    isAdministrator: may(actor, 'change-register'),
    isSecretary: actor.holdings.some(
      ({ networkId }) => networkId !== null && may(actor, 'change-network', { networkId }),
    ),
  })
