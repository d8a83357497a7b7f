import type { OrganisationName } from './organisation.ts'

const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ')

// 'Botkyrka kommun', 'Botkyrka kn', 'kommunen i Botkyrka' is Botkyrka; a genitive s falls too ('Huddinges kommun').
const bare = (name: string) => plain(name).replace(/\s+(?:kommun|kn|stad)$/, '')

type Named = Pick<OrganisationName, 'name' | 'shortName' | 'formerNames'>

/**
 * Finds the organisation that a name in the notes stands for; only when exactly one fits, never by likeness. What an
 * organisation is called goes before what another was once called.
 */
export function organisationNamed<T extends Named>(organisations: readonly T[], written: string): T | undefined {
  if (!written.trim()) return undefined
  const wanted = new Set([plain(written), bare(written), bare(written).replace(/s$/, '')])
  const fitting = organisations.filter(({ name, shortName }) => wanted.has(plain(name)) || wanted.has(plain(shortName)))
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined
  const once = organisations.filter(({ formerNames = [] }) => formerNames.some((name) => wanted.has(plain(name))))
  return once.length === 1 ? once[0] : undefined
}
