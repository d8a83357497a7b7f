import { organisationKinds, type OrganisationKind } from './organisation-kinds.ts'

// What the register ships with; a new one is made by law and not by a network.
const official: readonly OrganisationKind[] = ['municipality', 'region', 'county-board', 'police']

/** The kinds of organisation that one may add: the administrator any, a network's secretary what has no official code. */
export function addableKinds(by: { isAdministrator: boolean; isSecretary: boolean }): OrganisationKind[] {
  if (by.isAdministrator) return [...organisationKinds]
  return by.isSecretary ? organisationKinds.filter((kind) => !official.includes(kind)) : []
}
