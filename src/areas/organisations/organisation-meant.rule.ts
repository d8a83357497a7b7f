import type { OrganisationName } from './organisation.ts'
import { organisationNamed } from './organisation-name.rule.ts'
import { bareOf, isOfMunicipality, keysOf, kinds, withoutDepartment, wordsOf } from './written-organisation.rule.ts'

/** What a written name stands for in the register: one organisation, several that it may be, or none. */
export type Meant<T> =
  { kind: 'one'; organisation: T } | { kind: 'several'; organisations: readonly T[] } | { kind: 'none' }

type Named = Pick<OrganisationName, 'id' | 'name' | 'shortName' | 'formerNames'>

/** Whose text it is (`kommunen`, `KS`), and who is to be thought of first where the words fit several (`polisen`). */
export type Surroundings<T> = { home?: T | undefined; memberIds?: ReadonlySet<string> }

type Keyed<T> = { organisation: T; keys: ReadonlySet<string> }

const namesOf = ({ name, shortName, formerNames = [] }: Named) => [name, shortName, ...formerNames]
const keyed = <T extends Named>(organisations: readonly T[]): Keyed<T>[] =>
  organisations.map((organisation) => ({
    organisation,
    keys: new Set(namesOf(organisation).flatMap((name) => keysOf(wordsOf(name)).slice(0, 1))),
  }))

/**
 * Finds whom each name in a text means, with its genitive, shortenings and small words, but never by likeness:
 * `Botkyrka kn`, `Kf i Botkyrka`, `Lst Stockholm`, `Polisen i lokalpolisområde Botkyrka`. What fits several organisations
 * means the one of them that is a member, when only one is.
 */
export function organisationsMeant<T extends Named>(
  organisations: readonly T[],
  written: readonly string[],
  surroundings: Surroundings<T> = {},
): Map<string, Meant<T>> {
  const register = keyed(organisations)
  return new Map([...new Set(written)].map((name) => [name, meantBy(register, organisations, name, surroundings)]))
}

/** The same for one name. */
export const organisationMeant = <T extends Named>(
  organisations: readonly T[],
  written: string,
  surroundings: Surroundings<T> = {},
): Meant<T> => meantBy(keyed(organisations), organisations, written, surroundings)

function meantBy<T extends Named>(
  register: readonly Keyed<T>[],
  organisations: readonly T[],
  written: string,
  { home, memberIds = new Set() }: Surroundings<T>,
): Meant<T> {
  const exact = organisationNamed(organisations, written)
  if (exact) return { kind: 'one', organisation: exact }
  const fitting = fittingTo(register, written)
  if (fitting.length > 0) return oneOrSeveral(fitting, memberIds)
  const words = wordsOf(written)
  const isHome = words.length > 0 && words.every((word) => isOfMunicipality(word) || isOfMunicipality(bareOf(word)))
  return isHome && home ? { kind: 'one', organisation: home } : { kind: 'none' }
}

/** By the whole name, then by the name without its department, then by the word for a kind of organisation alone. */
function fittingTo<T extends Named>(register: readonly Keyed<T>[], written: string): T[] {
  for (const name of new Set([written, withoutDepartment(written)])) {
    for (const key of keysOf(wordsOf(name))) {
      const fitting = register.filter(({ keys }) => keys.has(key))
      if (fitting.length > 0) return fitting.map(({ organisation }) => organisation)
    }
  }
  const alone = wordsOf(withoutDepartment(written)).join(' ')
  const kind = kinds.find((one) => one === alone || one === bareOf(alone))
  if (!kind) return []
  return register.flatMap(({ organisation }) => (isOfKind(kind, organisation.name) ? [organisation] : []))
}

const isOfKind = (kind: string, name: string) =>
  wordsOf(name)[0] === kind || (kind === 'polisen' && /^(?:polis|lokalpolis)/iu.test(name))

function oneOrSeveral<T extends Named>(fitting: readonly T[], memberIds: ReadonlySet<string>): Meant<T> {
  const members = fitting.filter(({ id }) => memberIds.has(id))
  const likely = members.length > 0 ? members : fitting
  const [first] = likely
  if (!first) return { kind: 'none' }
  return likely.length === 1 ? { kind: 'one', organisation: first } : { kind: 'several', organisations: likely }
}
