export type Leaving = 'no' | 'yes' | 'unknown'

/**
 * Whether something sent from one person to another leaves the sender's own authority (sv. egen myndighet, TF 2:9–10),
 * by the organisations that each of them works for. Of somebody whose organisation is not known, nobody can tell.
 */
export function leavesAuthority(sendersOrganisations: readonly string[], receivers: readonly string[]): Leaving {
  if (sendersOrganisations.length === 0 || receivers.length === 0) return 'unknown'
  return receivers.some((id) => sendersOrganisations.includes(id)) ? 'no' : 'yes'
}

/** What leaves the authority, or may do so for all that is known, wants a thought first. */
export const mayLeave = (leaving: Leaving): boolean => leaving !== 'no'
