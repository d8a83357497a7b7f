import type { Invitation } from '../invitation.ts'

type Known = {
  invitations: readonly Pick<Invitation, 'email' | 'calledSequence'>[]
  dispatched: readonly string[]
  /** The address of the one who publishes, who knows already. */
  own: string
}

/** Whom a corrected edition is news to: each address once, without those who were called off. */
export function correctionReceivers({ invitations, dispatched, own }: Known): string[] {
  const called = invitations.filter(({ calledSequence }) => calledSequence !== null).flatMap(({ email }) => email ?? [])
  const byAddress = new Map([...called, ...dispatched].map((address) => [address.toLowerCase(), address]))
  byAddress.delete(own.toLowerCase())
  byAddress.delete('')
  return [...byAddress.values()].sort()
}
