/** The letters that counties go by (sv. länsbokstäver): `Lst AB`. */
const countyLetters: Readonly<Record<string, string>> = {
  ...{ ab: 'stockholm', c: 'uppsala', d: 'södermanland', e: 'östergötland', f: 'jönköping', g: 'kronoberg' },
  ...{ h: 'kalmar', i: 'gotland', k: 'blekinge', m: 'skåne', n: 'halland', o: 'västra götaland', s: 'värmland' },
  ...{ t: 'örebro', u: 'västmanland', w: 'dalarna', x: 'gävleborg', y: 'västernorrland', z: 'jämtland' },
  ...{ ac: 'västerbotten', bd: 'norrbotten' },
}
/** Shortenings and slips that stand for a word of the name. Add one here. */
const shortenings: Readonly<Record<string, string>> = {
  ...{ lst: 'länsstyrelsen', länsst: 'länsstyrelsen', länsstyrelse: 'länsstyrelsen', länstyrelsen: 'länsstyrelsen' },
  ...{ lpo: 'lokalpolisområde', lokalpolisområdet: 'lokalpolisområde', po: 'polisområde', polisområdet: 'polisområde' },
  ...{ polismyndigheten: 'polisen', polis: 'polisen', regionen: 'region', reg: 'region' },
  ...{ sthlm: 'stockholm', gbg: 'göteborg', falu: 'falun' },
  ...{ vgr: 'västra götalandsregionen', 'västra götalandsregion': 'västra götalandsregionen' },
}
/** Words that a municipality's name can be written with or without, and bodies that act for it. */
const ofMunicipality = new Set([
  ...['kommun', 'kommunen', 'kn', 'k:n', 'stad', 'staden'],
  ...['kf', 'ks', 'ksau', 'kommunfullmäktige'],
])
/** NB: patients, health care and traffic have committees of the region, guardians often one of several municipalities. */
const bodyWord =
  /^(?:kommunstyrelsen?|(?!patient|\p{L}*sjukvård|trafik|överförmyndar)\p{L}*nämnd(?:en)?|kommunledning(?:en|skontoret|sförvaltningen)?|kommunkansliet|stadsledningskontoret)$/u
/** A part of the organisation that is named after it: `Huddinge kommun, samhällsbyggnadsavdelningen`. */
const department =
  /\s*[,(–]\s*[^,()]*(?:förvaltning|kontor|nämnd|enhet|avdelning|sektion)(?:en|et)?\)?\s*$|\s+-\s+[^,()]*avdelning(?:en)?\s*$/iu
/** `Barn- och utbildningsnämnden` is one word of those that name a committee. */
const halfWord = /\p{L}+-?\s+(?:och|&)\s+(?=\p{L}*nämnd(?:en)?(?!\p{L}))/giu
const small = new Set(['i', 'för', 'på', 'av', 'och', 'med'])
export const kinds = ['länsstyrelsen', 'region', 'polisregion', 'polisområde', 'lokalpolisområde', 'polisen'] as const

export const isOfMunicipality = (word: string): boolean => ofMunicipality.has(word) || bodyWord.test(word)

export const withoutDepartment = (name: string): string => name.replace(department, '')

/** The word without the s of a genitive. */
export const bareOf = (word: string): string => (word.length > 2 ? word.replace(/s$/u, '') : word)

/** The words of a name in lower case, shortenings written out, without the marks and small words between them. */
export function wordsOf(name: string): string[] {
  const bare = name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(halfWord, '')
    .replaceAll(/[\s,.()/–-]+/gu, ' ')
    .trim()
  const words = bare.split(' ').filter((word) => word !== '' && !small.has(word))
  const isCountyBoard = words[0] !== undefined && (shortenings[words[0]] ?? words[0]) === 'länsstyrelsen'
  return words.flatMap((word) => {
    const letters = isCountyBoard ? (bare.endsWith(` ${word}`) ? countyLetters[word] : undefined) : undefined
    return (letters ?? shortenings[word] ?? shortenings[bareOf(word)] ?? word).split(' ')
  })
}

/**
 * What the words are compared by, the likeliest first. A final s falls on both sides, so that a genitive and a name in
 * -s (Borås) meet themselves only.
 */
export function keysOf(words: readonly string[]): string[] {
  const isOfCounty = words[0] === 'länsstyrelsen' || words[0] === 'region'
  const isKind = kinds.some((kind) => words[0] === kind)
  const kept = words.filter((word) => !(isKind ? isOfCounty && /^läns?$/u.test(word) : isOfMunicipality(bareOf(word))))
  const key = kept.map(bareOf).join(' ')
  if (kept.length === 0) return []
  if (words[0] !== 'polisen' || words.length < 2) return [key]
  const rest = kept.slice(1).map(bareOf)
  if (kinds.some((kind) => kind.startsWith(rest[0] ?? '-') && /polis/u.test(kind))) return [rest.join(' ')]
  return [
    key,
    ['lokalpolisområde', ...rest].join(' '),
    ...(rest[0] === 'region' ? [['polisregion', ...rest.slice(1)].join(' ')] : []),
  ]
}
