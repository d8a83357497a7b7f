import type { Actor } from './actor.ts'
import type { Restriction } from './restriction.ts'

type Asked = Pick<Restriction, 'networkId' | 'bodyId' | 'level' | 'organisationId' | 'recordedBy'> & {
  people: readonly { id: string }[]
}

// Those who sit in the body itself, and the secretary who keeps its papers; not everyone with a role in the network.
const isInBody = (actor: Actor, { networkId, bodyId }: Asked) =>
  actor.holdings.some(
    (holding) =>
      holding.networkId === networkId &&
      (holding.bodyId === bodyId || (holding.bodyId === null && holding.role === 'secretary')),
  )

// A seat held for the organisation counts in the network where it is held; a role in the organisation counts everywhere.
const speaksFor = (actor: Actor, { networkId, organisationId }: Asked) =>
  actor.holdings.some(
    (holding) =>
      holding.organisationId === organisationId ||
      (holding.representsId === organisationId && holding.networkId === networkId),
  )

/** Whether what is closed is open to the actor all the same. The one who closed it can always open it again. */
export function isOpenTo(actor: Actor, restriction: Asked): boolean {
  if (restriction.recordedBy === actor.personId) return true
  if (restriction.level === 'body') return restriction.bodyId !== null && isInBody(actor, restriction)
  if (restriction.level === 'organisation') return restriction.organisationId !== null && speaksFor(actor, restriction)
  return restriction.people.some(({ id }) => id === actor.personId)
}
