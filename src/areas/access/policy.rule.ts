import type { Actor, Holding, Place, Role } from './actor.ts'

const everyRole = ['secretary', 'chair', 'vice-chair', 'member', 'substitute', 'coordinator', 'reader'] as const
/** Whoever sits in a body; a reader reads. */
const seated = ['secretary', 'chair', 'vice-chair', 'member', 'substitute', 'coordinator'] as const
const coordinating = ['organisation-administrator', 'coordinator'] as const

/** Who may do what (sv. behörighet). The server refuses by this table and the pages hide their buttons by it. */
export const rights = {
  // In a network or one of its bodies.
  'read-network': everyRole,
  'read-body': everyRole,
  'take-part': seated,
  'change-network': ['secretary'],
  'change-members': ['secretary'],
  'add-body': ['secretary'],
  'add-people': ['secretary'],
  'join-people': ['secretary'],
  'publish-network': ['secretary'],
  'restrict-records': ['secretary'],
  'read-reading-log': ['secretary'],
  'plan-meeting': ['secretary'],
  'write-notes': ['secretary'],
  'send-for-approval': ['secretary'],
  'publish-notes': ['secretary'],
  'import-notes': ['secretary'],
  'join-matters': ['secretary'],
  // In an organisation.
  'read-organisation': [...coordinating, 'reader'],
  'change-own-rows': coordinating,
  'publish-own-networks': coordinating,
  'administer-people': ['organisation-administrator'],
  'demand-sign-in': ['organisation-administrator'],
  // In the installation.
  'add-network': ['administrator'],
  'change-register': ['administrator'],
  'import-population': ['administrator'],
  'administer-installation': ['administrator'],
  'read-outbox': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Right = keyof typeof rights

const rolesWith = (right: Right): readonly Role[] => rights[right]

const organisationRights: readonly Right[] = [
  'read-organisation',
  'change-own-rows',
  'publish-own-networks',
  'administer-people',
  'demand-sign-in',
]
const isOfOrganisation = (right: Right) => organisationRights.includes(right)

// A role in one body opens that body only; a right in the network as a whole wants a role in the whole network, but
// anyone with a role in one of its bodies may read what the network is.
function covers(holding: Holding, right: Right, place: Place): boolean {
  // A coordinator or reader of the one kind of place has no right of the other's.
  if (isOfOrganisation(right) !== 'organisationId' in place) return false
  if ('organisationId' in place) return holding.organisationId === place.organisationId
  if (holding.networkId !== place.networkId) return false
  if (holding.bodyId === null || right === 'read-network') return true
  return place.bodyId === holding.bodyId
}

const isOfInstallation = (holding: Holding) => holding.networkId === null && holding.organisationId === null

/** Whether the actor has the right at this place; without a place, whether they have it for the installation. */
export function may(actor: Actor, right: Right, place?: Place): boolean {
  return actor.holdings.some(
    (holding) =>
      rolesWith(right).includes(holding.role) && (place ? covers(holding, right, place) : isOfInstallation(holding)),
  )
}

/**
 * Whether the actor has the right anywhere: for showing a link that leads to a choice of places. Roles in an
 * organisation give no right of a network's, and the other way round.
 */
export const mayAnywhere = (actor: Actor, right: Right): boolean =>
  actor.holdings.some(
    (holding) =>
      rolesWith(right).includes(holding.role) && (holding.organisationId !== null) === isOfOrganisation(right),
  )

/** Whether the actor may read what a network is: its own people, its members' people, and the administrator. */
export const mayKnowNetwork = (actor: Actor, networkId: string): boolean =>
  may(actor, 'read-network', { networkId }) ||
  actor.overseenNetworkIds.includes(networkId) ||
  may(actor, 'administer-installation')

/** The named approver (sv. justerare) approves, and no one in their place. */
export const mayApprove = (
  actor: Actor,
  meeting: { networkId: string; bodyId: string; approverId: string | null },
): boolean => meeting.approverId === actor.personId && may(actor, 'read-body', meeting)

const roleNames: Record<Role, string> & Record<string, string> = {
  secretary: 'nätverkssekreterare',
  chair: 'ordförande',
  'vice-chair': 'vice ordförande',
  member: 'ledamot',
  substitute: 'ersättare',
  coordinator: 'samordnare',
  reader: 'läsare',
  'organisation-administrator': 'organisationens administratör',
  administrator: 'administratör',
}

export const roleName = (role: string): string => roleNames[role] ?? role

/** The role that says most about the person, for the page's head. */
export function leadingRole(actor: Actor): string {
  const order: readonly Role[] = [
    'administrator',
    'secretary',
    'organisation-administrator',
    'chair',
    'vice-chair',
    'coordinator',
    'member',
    'substitute',
    'reader',
  ]
  const role = order.find((known) => actor.holdings.some((holding) => holding.role === known))
  if (role) return roleName(role)
  return actor.guestItemIds.length > 0 ? 'gäst' : 'utan roll'
}
