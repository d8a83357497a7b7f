import { enumerated } from '../enumeration.rule.ts'
import { isMunicipalityName } from '../municipality-mention.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, isOrganisation, municipalityNames, readAs, wordsIn } from '../text.rule.ts'

/** The words at the front that make a name: capitals, and the small words inside names. */
const properName =
  /^(?:Länsstyrelsen|Polisen|Region|Polisregion|Polisområde|Landstinget|Räddningstjänsten|Fastighetsägarna|Företagarna)?(?:^|\s)?\p{Lu}[\p{L}\d&-]*(?:\s(?:\p{Lu}[\p{L}\d&-]*|\d{1,3}(?!\d)|i(?=\s\p{Lu})|och(?=\s(?:Landsting|Regioner|Kommuner)\p{L}*)|kommunalförbund|kommun|stad|län|läns|universitet|högskola|räddningstjänst|brandkår|brandförsvar|församling|energi|vatten|museum|stift|fastigheter|bostäder|hamn|\p{Ll}{3,}(?:klubb|förening|sällskap|område|bolag|bank)|lantbruksuniversitet))*/u
const ownWords =
  /^(?:Kommunerna|Kommunen|Medlemmarna|Nätverket|Föreningen|Förbundet|Ordförande|Vice|Styrelsen|Invånare|Det|Den|De|Vi|Syftet|Sverige|Europa|Norden|Sveriges|EU|Ägs|Består|Samtliga|Alla|Län|Länet|Totalt|Idag|Medlemmar|Även|Sedan|Här|I|Agenda|På|Tillsammans)$/u
const inSmallLetters =
  /^(?:kommunen|polisen|polismyndigheten|länsstyrelsen|regionen|landstinget|universitetet|högskolan|näringslivet|civilsamhället|räddningstjänsten|arbetsförmedlingen|försäkringskassan|svenska kyrkan|föreningslivet|trafikverket|skolan|socialtjänsten|fastighetsägarna)$/u
const lead =
  /^(?:(?:(?:de|alla|samtliga|även|också|dels|själva)\s)?(?:kommunerna|kommun|regionerna|städerna|myndigheterna|bolagen|föreningarna|organisationerna|medlemskommunerna|\p{L}*parterna|\p{Ll}+(?:erna|orna|arna)|(?:[\p{L}]+\s)?(?:förening|myndighet|bolag)en)\s(?:i\s)?(?=\p{Lu}))/iu
const longest = 80

/** `Norra Slättens brandkår` */
const rescueService = /^(?:\p{Lu}[\p{L}-]+\s){1,3}(?:[Rr]äddningstjänst|[Bb]randkår|[Bb]randförsvar)$/u

export const isKnown = (name: string): boolean =>
  isMunicipalityName(name) || isOrganisation(name) || rescueService.test(name)

/** The members that an enumeration names. Nothing where it holds but one, or none that is known to be a member. */
export function namesIn(text: string, span: Passage): Found<string>[] {
  const entries = enumerated(text, span).flatMap((one) => withoutCommas(text, one))
  const isOfCounties = entries.some(({ value }) => /^(?!Länsstyrelsen|Region|Polis).* län$/u.test(value))
  const members = (isOfCounties ? [] : entries)
    .flatMap((one) => besides(text, one))
    .flatMap((one) => inPlural(text, one))
    .flatMap((one) => memberIn(text, one))
  return members.length > 1 && members.some(({ value }) => isKnown(value)) ? members : []
}

const fewestInRow = 3

/** `Hagfors Munkfors Sunne`: a list that has lost what stood between its names. Anything else stays whole. */
export function withoutCommas(text: string, entry: Found<string>): Found<string>[] {
  const words = [...entry.value.matchAll(/[^\s|•·]+/gu)].map(([word]) => word)
  if (words.length < fewestInRow) return [entry]
  const names: Found<string>[] = []
  let { start } = entry.passage
  for (let at = 0; at < words.length;) {
    const pair = `${words[at]} ${words[at + 1]}`
    const name = municipalityNames.has(pair) ? pair : (words[at] ?? '')
    if (!municipalityNames.has(name)) return [entry]
    const from = text.indexOf(words[at] ?? '', start)
    const last = name.split(' ').at(-1) ?? ''
    start = text.indexOf(last, from + (name === pair ? name.length - last.length : 0)) + last.length
    const found = foundIn(text, { start: from, end: start })
    if (found) names.push(found)
    at += name === pair ? 2 : 1
  }
  return names.length >= fewestInRow ? names : [entry]
}

const beside = /\s(?:tillsammans\smed|liksom|jämte|i\ssamverkan\smed)\s(?=\p{Lu})/u

/** `Kils kommun tillsammans med Norra Sparbanken` is two. */
function besides(text: string, entry: Found<string>): Found<string>[] {
  const joint = beside.exec(wordsIn(text, entry.passage))
  if (!joint) return [entry]
  const { start, end } = entry.passage
  const both = [
    { start, end: start + joint.index },
    { start: start + joint.index + joint[0].length, end },
  ]
  return both.flatMap((one) => foundIn(text, one) ?? [])
}

/** `Ale och Kungälvs kommuner` is two, also where `samt` stands before. */
function inPlural(text: string, entry: Found<string>): Found<string>[] {
  const bare = entry.value.replace(lead, '').replace(/s?\skommuner$/u, '')
  const isTwo = / och /u.test(bare) && (bare !== entry.value || bare.split(' och ').every(isKnown))
  return isTwo ? enumerated(text, entry.passage) : [entry]
}

/** The name at the front of an entry: `kommunerna Gagnef` names Gagnef, `Grästorps kommuner` Grästorp. */
export function memberIn(text: string, entry: Found<string>): Found<string>[] {
  const cut = lead.exec(entry.value)?.[0].length ?? 0
  const bareEntry = cut > 0 ? foundIn(text, { ...entry.passage, start: entry.passage.start + cut }) : entry
  if (!bareEntry) return []
  const { value, passage } = bareEntry
  if (/^\p{Ll}/u.test(value)) return inSmallLetters.test(value) ? [readAs(value, passage)] : []
  if (isOrganisation(value) && value.length <= longest) return [{ ...bareEntry, isSure: true }]
  const beforePlural = /^(.{2,40}?)s?\skommuner$/u.exec(value)?.[1]
  const name = beforePlural ?? properName.exec(value)?.[0] ?? ''
  if (!name || name.length > longest || ownWords.test(name) || /^\p{Lu}\p{Ll}+erna$/u.test(name)) return []
  const found = foundIn(text, { start: passage.start, end: passage.start + withoutGenitive(name).length })
  return found ? [{ ...found, isSure: isKnown(found.value) }] : []
}

const withoutGenitive = (name: string) =>
  name.endsWith('s') && !municipalityNames.has(name) && municipalityNames.has(name.slice(0, -1))
    ? name.slice(0, -1)
    : name

/** Each member once, whether or not it is written out as a municipality. */
export function distinct(members: readonly Found<string>[]): Found<string>[] {
  const seen = new Set<string>()
  return members.filter(({ value }) => {
    const key = value.toLowerCase().replace(/\s(?:kommun|stad)$/u, '')
    const base = municipalityKeys.has(key) ? key : key.replace(/s$/u, '')
    return !seen.has(base) && seen.add(base) !== undefined
  })
}

const municipalityKeys: ReadonlySet<string> = new Set([...municipalityNames].map((name) => name.toLowerCase()))
