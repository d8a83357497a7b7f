import { captured } from '../captured.rule.ts'
import { isMunicipalityName, municipalityMentions } from '../municipality-mention.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found } from '../reading.ts'
import { foundIn, matchesIn, municipalityNames, readAs, sentencesIn, wordsIn } from '../text.rule.ts'

const verbs =
  '(?:samarbetar|samverkar|ingår|deltar|är\\s(?:\\p{L}+\\s){0,3}(?:med|medlem|delägare|delaktig|representerad|en\\sdel|ansluten|engagerad|aktiv)|har\\s(?:\\p{L}+\\s){0,6}(?:samarbet\\p{L}*|samverka\\p{L}*)|medverkar|tillhör|arbetar\\s(?:\\p{L}+\\s){0,2}tillsammans|finns\\smed|betalar\\s(?:\\p{L}+\\s){0,2}(?:medlems)?avgift\\p{L}*)'
const speaksOfItself = new RegExp(`^\\s(?:är\\s)?(?:[\\p{Ll}\\d]+\\s){0,4}?${verbs}(?!\\p{L})`, 'iu')
const before = new RegExp(`${verbs}\\s$`, 'iu')
const anyMunicipality = new RegExp(
  `(?<!\\p{L})(?:[Kk]ommunen|[Vv]i)\\s(?:[\\p{Ll}\\d]+\\s){0,3}?${verbs}|(?<!\\p{L})${verbs}\\s(?:kommunen|vi)(?!\\p{L})|(?<!\\p{L})[Kk]ommunens\\s(?:\\p{Ll}+\\s)?(?:samarbeten|nätverk|medlemskap|samverkan)`,
  'u',
)
const address = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?<domain>[a-z\d-]{2,40})\.se(?![\p{L}\d])/giu
/** `Region Dalarna håller i flera nätverk`, `Länsstyrelsen Kalmar leder fyra samarbeten` */
const runsSeveral =
  /^(?<it>(?:Region|Länsstyrelsen(?:\si)?|Polisregion|Kommunförbundet)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:\slän)?)\s(?:är|ingår|deltar|samverkar|samarbetar|medverkar|håller|samordnar|driver|leder|har|stödjer|ansvarar|sammankallar|arrangerar)\s[^.:]{0,120}?(?:nätverk|samarbeten|samverkansgrupper|grupper|forum|organisationer|föreningar|råd)(?!\p{L})/du
/** `Kils kommuns medlemskap`, `Kil har flera samarbeten` */
const ofItsOwn =
  /^(?:[^.,:]{0,40}(?:[Nn]ätverk|[Ss]amarbeten|[Ss]amverkan|[Mm]edlemskap)\s(?:inom|i|för)\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\skommun)$|(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\skommun)s\s(?:\p{Ll}+\s)?(?:medlemskap|samarbeten|nätverk|samverkan)|(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s(?:har|ingår\si|deltar\si|är\smed\si|är\smedlem\si)\s(?:[\p{Ll}\d]+\s){0,3}(?:samarbeten|nätverk|föreningar|organisationer|samverkansorgan))/du
const openingOfSentence = 60

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s-]/gu, '')
const byDomain: ReadonlyMap<string, string> = new Map([...municipalityNames].map((name) => [folded(name), name]))

/**
 * The municipality whose page it is: `Åmåls kommun samarbetar med …`; or, where the page only says 'kommunen', the one
 * that the e-mail address of its contact belongs to.
 */
export function ownerOf(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  const prose = parts.filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
  for (const part of prose)
    for (const sentence of sentencesIn(text, part).slice(0, 20)) {
      const titled = captured(text, sentence, ofItsOwn)?.passage
      if (titled && isMunicipalityName(wordsIn(text, titled).replace(/s?\skommun$/u, ''))) return foundIn(text, titled)
      const runner = captured(text, sentence, runsSeveral)?.passage
      if (runner) return foundIn(text, runner)
      const first = municipalityMentions(text, sentence)[0]
      if (!first || first.passage.start - sentence.start > openingOfSentence) continue
      const { start, end } = first.passage
      const after = wordsIn(text, { start: end, end: Math.min(sentence.end, end + 60) })
      const lead = wordsIn(text, { start: Math.max(sentence.start, start - 40), end: start })
      if (speaksOfItself.test(after) || before.test(lead)) return first
    }
  if (!prose.some(({ words }) => anyMunicipality.test(words.slice(0, 500)))) return undefined
  for (const part of parts)
    for (const { match, passage } of matchesIn(text, part, address)) {
      const name = byDomain.get(match.groups?.['domain']?.replaceAll('-', '') ?? '')
      if (name) return readAs(name, passage, false)
    }
  return undefined
}
