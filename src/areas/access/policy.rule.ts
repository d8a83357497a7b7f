import type { Actor, Holding, Place, Role } from './actor.ts'

const everyRole = ['secretary', 'chair', 'member', 'coordinator', 'reader'] as const

/** Who may do what (sv. behörighet). The server refuses by this table and the pages hide their buttons by it. */
export const rights = {
  'read-network': everyRole,
  'read-body': everyRole,
  'add-body': ['secretary'],
  'add-people': ['secretary'],
  'plan-meeting': ['secretary'],
  'write-notes': ['secretary'],
  'send-for-approval': ['secretary'],
  'publish-notes': ['secretary'],
  'import-notes': ['secretary'],
  'add-network': ['administrator'],
  'read-outbox': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Right = keyof typeof rights

const rolesWith = (right: Right): readonly Role[] => rights[right]

// A role in one body opens that body only; a right in the network as a whole wants a role in the whole network, but
// anyone with a role in one of its bodies may read what the network is.
function covers(holding: Holding, right: Right, place: Place): boolean {
  if (holding.networkId !== place.networkId) return false
  if (holding.bodyId === null || right === 'read-network') return true
  return place.bodyId === holding.bodyId
}

/** Whether the actor has the right at this place; without a place, whether they have it for the installation. */
export function may(actor: Actor, right: Right, place?: Place): boolean {
  return actor.holdings.some(
    (holding) =>
      rolesWith(right).includes(holding.role) && (place ? covers(holding, right, place) : holding.networkId === null),
  )
}

/** Whether the actor has the right anywhere: for showing a link that leads to a choice of places. */
export const mayAnywhere = (actor: Actor, right: Right): boolean =>
  actor.holdings.some((holding) => rolesWith(right).includes(holding.role))

/** The named approver (sv. justerare) approves, and no one in their place. */
export const mayApprove = (actor: Actor, meeting: Place & { bodyId: string; approverId: string | null }): boolean =>
  meeting.approverId === actor.personId && may(actor, 'read-body', meeting)

const roleNames: Record<Role, string> & Record<string, string> = {
  secretary: 'nätverkssekreterare',
  chair: 'ordförande',
  member: 'ledamot',
  coordinator: 'samordnare',
  reader: 'läsare',
  administrator: 'administratör',
}

export const roleName = (role: string): string => roleNames[role] ?? role

/** The role that says most about the person, for the page's head. */
export function leadingRole(actor: Actor): string {
  const order: readonly Role[] = ['administrator', 'secretary', 'chair', 'coordinator', 'member', 'reader']
  const role = order.find((known) => actor.holdings.some((holding) => holding.role === known))
  if (role) return roleName(role)
  return actor.guestItemIds.length > 0 ? 'gäst' : 'utan roll'
}
