import { municipalityNames, surnamesToo } from './municipality-names.ts'

/** Words that an organisation's name ends with, where the name is one word. */
const oneWordEndings =
  /^(?:[\p{L}-]+,? och )?[\p{L}-]*(?:kommunerna|kommunen|förbundet|förvaltningen|nämnden|styrelsen|myndigheten|verket|kontoret|kassan|föreningen|bolaget|tjänsten|försvaret|kansliet|kyrkan|regionen|universitetet|högskolan|polisen|gruppen|sekretariatet|hus)$/iu
/** Names of organisations of several words. `\p{Lu}` stands for the name of a place or a field. */
const wholeNames: readonly RegExp[] = [
  /^Region(?:förbundet|en)? \p{Lu}.*$/u,
  /^(?:Polisen|Polismyndigheten|Lokalpolisområde|Polisområde|Polisregion|Länsstyrelsen|Landstinget|Räddningstjänsten|Försäkringskassan)(?: .+)?$/iu,
  /^\S+ (?:kommun|stad|län|AB|kansli|univ\.?|universitet|högskola|församling|pastorat|brandförsvar)$/iu,
  /^(?:PRO|SPF|SRF|SPRF|FUB|DHR|HSO|KPR|KS|SON|HS)(?: \p{Lu}.*)?$/u,
]
const longestName = 5

const isMunicipality = (words: string): boolean => {
  const bare = words.replace(/ kommun$/iu, '')
  return (
    municipalityNames.has(bare) || (bare !== words && bare.endsWith('s') && municipalityNames.has(bare.slice(0, -1)))
  )
}

/** Whether the words alone tell that they name an organisation. */
export const isOrganisation = (words: string): boolean =>
  isMunicipality(words) || oneWordEndings.test(words) || wholeNames.some((name) => name.test(words))

/** Whether the words may as well be a surname. */
export const isSurnameToo = (words: string): boolean => surnamesToo.has(words)

/** How many words at the end of the row name an organisation; at least `keep` words are left for the person. */
export function organisationWords(words: readonly string[], keep: number): number {
  for (let count = Math.min(longestName, words.length - keep); count > 0; count -= 1)
    if (isOrganisation(words.slice(-count).join(' '))) return count
  return 0
}
