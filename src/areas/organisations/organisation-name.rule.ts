import type { OrganisationName } from './organisation.ts'

const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ')

// 'Botkyrka kommun', 'Botkyrka kn', 'kommunen i Botkyrka' is Botkyrka; a genitive s falls too ('Huddinges kommun').
const bare = (name: string) => plain(name).replace(/\s+(?:kommun|kn|stad)$/, '')

/** Finds the organisation that a name in the notes stands for; only when exactly one fits, never by likeness. */
export function organisationNamed<T extends Pick<OrganisationName, 'name' | 'shortName'>>(
  organisations: readonly T[],
  written: string,
): T | undefined {
  if (!written.trim()) return undefined
  const wanted = new Set([plain(written), bare(written), bare(written).replace(/s$/, '')])
  const fitting = organisations.filter(({ name, shortName }) => wanted.has(plain(name)) || wanted.has(plain(shortName)))
  return fitting.length === 1 ? fitting[0] : undefined
}
