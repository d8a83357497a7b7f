import { may, type Actor } from '#areas/access/index.ts'
import type { ReminderPlaces } from './reminders.ts'

/** Where the actor is the one to mend things: networks as secretary, organisations as coordinator. */
export const reminderPlacesOf = (actor: Actor): ReminderPlaces => ({
  networkIds: unique(actor.holdings.map(({ networkId }) => networkId)).filter((networkId) =>
    may(actor, 'change-network', { networkId }),
  ),
  organisationIds: unique(actor.holdings.map(({ organisationId }) => organisationId)).filter((organisationId) =>
    may(actor, 'change-own-rows', { organisationId }),
  ),
})

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))]
