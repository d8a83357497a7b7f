import { isFirstName } from './given-names.rule.ts'
import { municipalityNames, surnamesToo } from './municipality-names.ts'

/** Words that an organisation's name ends with, where the name is one word. */
const oneWordEndings =
  /^(?:[\p{L}-]+,? och )?[\p{L}-]*(?:kommunerna|kommunen|förbundet|förvaltningen|nämnden|styrelsen|myndigheten|verket|kontoret|kassan|föreningen|bolaget|tjänsten|försvaret|kansliet|kyrkan|regionen|universitetet|högskolan|polisen|gruppen|sekretariatet|rådet|centralen|bruket|nätverket|fullmäktige|kommitt[ée]n|utskottet|(?:kommun|stads|lands|sjuk)hus|kåren|byrån|länsstyrelsen|samverkan|skolan|hälsan|vården|handeln|gården|gårdarna|skolorna|bostäder|fritid|socialtjänst|näringslivet|företagarna)$/iu
/** Names of organisations of several words. `\p{Lu}` stands for the name of a place or a field. */
const wholeNames: readonly RegExp[] = [
  /^Region(?:förbundet|en)? \p{Lu}.*$/u,
  /^(?:Polisen|Polismyndigheten|Lokalpolisområde|Polisområde|Polisregion|Länsstyrelsen|Landstinget|Räddningstjänsten|Försäkringskassan)(?: (?:i|region|område|lokalpolisområde|polisområde) .+)?$/iu,
  /^(?:[Pp]olisen|[Pp]olismyndigheten|Lokalpolisområde|Polisområde|Polisregion|Länsstyrelsen|Landstinget|Räddningstjänsten|Försäkringskassan)(?: \p{Lu}[\p{L}-]+){1,2}$/u,
  /^(?:Centrum|Center|Rådet|Enheten|Förvaltningen|Avdelningen|Nämnden) (?:för|mot) \p{L}.+$/u,
  /^\p{Lu}[\p{L}-]*(?:ande|ska|la|na|ra|ga) [\p{L}-]*(?:rådet|föreningen|förbundet|nämnden|gruppen|nätverket|församlingen|kyrkan|utskottet|klubben|förvaltningen|centret|polisen|regionen)$/u,
  /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+(?:regionen|förbundet)$/u,
  /^(?:Högskolan|Universitetet|Hushållningssällskapet)(?: i)? \p{Lu}[\p{L}-]+$/u,
  /^Hela Sverige ska leva$/u,
  /^\p{Lu}[\p{L}-]+ AB \p{Lu}[\p{L}-]+$/u,
  /^\S+ (?:kommun|kn|k:n|stad|län|AB|kansli|univ\.?|universitet|högskola|församling|pastorat|brandförsvar|kommunhus|stadshus)$/iu,
  /^(?:[\p{Lu}][\p{L}]+s?) (?:räddningstjänst|folkhögskola|bostäder|energi|hembygdsförening|tingsrätt|kyrkoråd|bibliotek|socialtjänst|polisområde|lokalpolisområde|företagarförening|idrottsförening|fastigheter|kraft|kraftverk|bruk)$/iu,
  /^\p{Lu}[\p{L}-]+ (?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:förbund|förening|bolag|nämnd|stiftelse|råd|skola|skolan|gymnasium|gymnasiet|museum|byrå|enhet|klubb|grupp|nätverk|samverkan|vatten|energi)$/iu,
  /^(?:Stift(?:elsen)?|Föreningen|Förbundet|Svenska|Stiftelsen|Bostads AB|AB|Företagarna|Hyresgästföreningen|Röda Korset|Rädda Barnen|Svenska kyrkan|Arbetsförmedlingen|Kriminalvården|Trafikverket|Kustbevakningen)(?: [\p{L}-]+){0,3}$/u,
  /^(?:PRO|SPF|SKPF|RPG|SRF|SPRF|FUB|DHR|HSO|HRF|NSPH|KPR|KS|SON|BUN|HS|LRF|LO|TCO|SACO|IOGT-NTO|SKR|MSB|LST|LSt|Brå|BRÅ|BUP|IFO|SIS|IVO)(?::s)?(?: \p{Lu}\p{L}.*|(?<=:s) \p{Ll}{2,})?$/u,
]

/** `Haninge`, `Haninge kommun`, `Vindelns kommun`. */
export const isMunicipality = (words: string): boolean => {
  const bare = words.replace(/ (?:kommun|kn|k:n)$/iu, '')
  return (
    municipalityNames.has(bare) || (bare !== words && bare.endsWith('s') && municipalityNames.has(bare.slice(0, -1)))
  )
}

/** Whether the words alone tell that they name an organisation. */
export const isOrganisation = (words: string): boolean =>
  isMunicipality(words) ||
  oneWordEndings.test(words) ||
  (!namesPerson(words) && !endsInside.test(words) && wholeNames.some((name) => name.test(words)))

const endsInside = /\s(?:i|på|för|och|av|vid|från)$/iu
/** Whether a given name with a surname stands inside: `Polisen Eva Ek` is two things. */
const namesPerson = (said: string): boolean => {
  const words = said.split(' ')
  return words.some((word, index) => isFirstName(word) && /^\p{Lu}/u.test(words[index + 1] ?? ''))
}

/** Whether the words may as well be a surname. */
export const isSurnameToo = (words: string): boolean => surnamesToo.has(words)
