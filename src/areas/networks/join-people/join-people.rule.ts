import type { Candidate, JoinedPerson } from './joins.ts'

export const plainName = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ')

/** Those of the same name come first, to be seen; a human still chooses. */
export function candidatesFor(name: string, people: readonly Candidate[]): { same: Candidate[]; others: Candidate[] } {
  const isSame = (person: Candidate) => plainName(person.name) === plainName(name)
  return { same: people.filter(isSame), others: people.filter((person) => !isSame(person)) }
}

/** 'Maj Berg, Salem (maj.berg@salem.se)': two of the same name are told apart by where they work and their address. */
export const candidateInWords = ({ name, organisation, email }: Candidate): string =>
  [name, organisation].filter(Boolean).join(', ') + (email ? ` (${email})` : '')

export type SameRefusal = 'one-row' | 'joined-already' | 'in-a-chain'

/** Why two rows cannot be joined as one human; undefined when they can. A joined row is the end of the line. */
export function refusalOfSame(
  standing: readonly Pick<JoinedPerson, 'personId' | 'otherId'>[],
  personId: string,
  otherId: string,
): SameRefusal | undefined {
  if (personId === otherId) return 'one-row'
  if (standing.some((join) => join.otherId === otherId)) return 'joined-already'
  const isInChain = standing.some((join) => join.otherId === personId || join.personId === otherId)
  return isInChain ? 'in-a-chain' : undefined
}
