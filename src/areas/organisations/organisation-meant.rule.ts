import type { OrganisationName } from './organisation.ts'
import { organisationNamed } from './organisation-name.rule.ts'

/** What a written name stands for in the register: one organisation, several that it may be, or none. */
export type Meant<T> =
  { kind: 'one'; organisation: T } | { kind: 'several'; organisations: readonly T[] } | { kind: 'none' }

type Named = Pick<OrganisationName, 'name' | 'shortName' | 'formerNames'>

/** The letters that counties go by (sv. länsbokstäver): `Lst AB`. */
const countyLetters: Readonly<Record<string, string>> = {
  ...{ ab: 'stockholm', c: 'uppsala', d: 'södermanland', e: 'östergötland', f: 'jönköping', g: 'kronoberg' },
  ...{ h: 'kalmar', i: 'gotland', k: 'blekinge', m: 'skåne', n: 'halland', o: 'västra götaland', s: 'värmland' },
  ...{ t: 'örebro', u: 'västmanland', w: 'dalarna', x: 'gävleborg', y: 'västernorrland', z: 'jämtland' },
  ...{ ac: 'västerbotten', bd: 'norrbotten' },
}
/** Shortenings that stand for a word of the name. Add one here. */
const shortenings: Readonly<Record<string, string>> = {
  ...{ lst: 'länsstyrelsen', länsst: 'länsstyrelsen', lpo: 'lokalpolisområde', lokalpolisområdet: 'lokalpolisområde' },
  ...{ polismyndigheten: 'polisen', polis: 'polisen', regionen: 'region', sthlm: 'stockholm', gbg: 'göteborg' },
  ...{ vgr: 'västra götalandsregionen', 'västra götalandsregion': 'västra götalandsregionen' },
}
/** Words that a municipality's name can be written with or without, and bodies that act for it. */
const ofMunicipality = new Set(['kommun', 'kommunen', 'kn', 'k:n', 'stad', 'staden', 'kf', 'ks', 'kommunfullmäktige'])
const bodyWord = /^(?:kommunstyrelsen?|\p{L}*nämnden|kommunledning(?:en|skontoret)?|stadsledningskontoret)$/u
const small = new Set(['i', 'för', 'på', 'av', 'och', 'med'])
const kinds = ['länsstyrelsen', 'region', 'polisregion', 'lokalpolisområde', 'polisen'] as const

/**
 * Finds whom a name in a text means, with its genitive, shortenings and small words, but never by likeness:
 * `Botkyrka kn`, `Kf i Botkyrka`, `Lst Stockholm`, `Polisen i lokalpolisområde Botkyrka`. `home` is whose text it is, and
 * so what `kommunen` or `KS` alone means there.
 */
export function organisationMeant<T extends Named>(organisations: readonly T[], written: string, home?: T): Meant<T> {
  const exact = organisationNamed(organisations, written)
  if (exact) return { kind: 'one', organisation: exact }
  const words = wordsOf(written)
  if (words.length > 0 && words.every(isOfMunicipality))
    return home ? { kind: 'one', organisation: home } : { kind: 'none' }
  for (const key of keysOf(words)) {
    const fitting = organisations.filter((organisation) => namesOf(organisation).some((name) => isKey(name, key)))
    if (fitting.length > 0) return oneOrSeveral(fitting)
  }
  const kind = kinds.find((one) => words.join(' ') === one)
  return kind
    ? oneOrSeveral(organisations.filter(({ name }) => wordsOf(name)[0] === kind || isPolice(kind, name)))
    : { kind: 'none' }
}

function oneOrSeveral<T>(fitting: readonly T[]): Meant<T> {
  const [first] = fitting
  if (!first) return { kind: 'none' }
  return fitting.length === 1 ? { kind: 'one', organisation: first } : { kind: 'several', organisations: fitting }
}

const isPolice = (kind: string, name: string) => kind === 'polisen' && /^(?:polis|lokalpolis)/iu.test(name)
const namesOf = ({ name, shortName, formerNames = [] }: Named) => [name, shortName, ...formerNames]
const isKey = (name: string, key: string) => name !== '' && keysOf(wordsOf(name))[0] === key
const isOfMunicipality = (word: string) => ofMunicipality.has(word) || bodyWord.test(word)

/** The words of a name in lower case, shortenings written out, without the marks and small words between them. */
function wordsOf(name: string): string[] {
  const bare = name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[\s,.()/–-]+/gu, ' ')
    .trim()
  const words = bare.split(' ').filter((word) => word !== '' && !small.has(word))
  const isCountyBoard = words[0] !== undefined && (shortenings[words[0]] ?? words[0]) === 'länsstyrelsen'
  return words.flatMap((word) => {
    const letters = isCountyBoard ? (bare.endsWith(` ${word}`) ? countyLetters[word] : undefined) : undefined
    return (letters ?? shortenings[word] ?? word).split(' ')
  })
}

/**
 * What the words are compared by, the likeliest first. A final s falls on both sides, so that a genitive and a name in
 * -s (Borås) meet themselves only.
 */
function keysOf(words: readonly string[]): string[] {
  const isOfCounty = words[0] === 'länsstyrelsen' || words[0] === 'region'
  const isKind = kinds.some((kind) => words[0] === kind)
  const kept = words.filter((word) => !(isKind ? isOfCounty && /^läns?$/u.test(word) : isOfMunicipality(bareOf(word))))
  const key = kept.map(bareOf).join(' ')
  if (kept.length === 0) return []
  if (words[0] !== 'polisen' || words.length < 2) return [key]
  const rest = kept.slice(1).map(bareOf)
  if (rest[0] === 'lokalpolisområde' || rest[0] === 'polisregion') return [rest.join(' ')]
  return [
    key,
    ['lokalpolisområde', ...rest].join(' '),
    ...(rest[0] === 'region' ? [['polisregion', ...rest.slice(1)].join(' ')] : []),
  ]
}

const bareOf = (word: string) => (word.length > 2 ? word.replace(/s$/u, '') : word)
