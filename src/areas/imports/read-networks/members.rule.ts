import { captured } from '../captured.rule.ts'
import { anyCount, countOf } from '../counts.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import { isMunicipalityName } from '../municipality-mention.rule.ts'
import { listsOf, type PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { atMost, foundIn, isOrganisation, municipalityNames, readAs, wordsIn } from '../text.rule.ts'
import type { NetworkEntry } from './network-page.ts'
import { memberHeading } from './network-words.ts'

const list = '(?<it>(?:åtta|\\d{1,3}|\\p{Lu}|\\p{Ll})[^.;()–—:]{2,600})'
/** After which words a sentence enumerates the members. Add a wording here. */
const wordings: readonly RegExp[] = [
  new RegExp(
    `(?:mellan|består\\sav|ägs\\s(?:gemensamt\\s)?av|bildas\\sav|bildades(?:\\s(?:år\\s)?\\d{4})?\\sav|omfattar|samlar|utgörs\\sav)\\s${list}`,
    'du',
  ),
  /(?<!\p{L})har\s(?<it>\p{Lu}[^.;()–—:]{2,300})\skommuner(?!\p{L})/du,
  new RegExp(
    `[Kk]ommuner(?:na)?(?:\\s(?:på|i|inom|kring)\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)?\\s?(?:,|:|\\s[–—-])\\s?(?<it>\\p{Lu}[^.;()–—:]{2,600})`,
    'du',
  ),
  /[Kk]ommunerna\s(?<it>\p{Lu}[^.;()–—:]{2,600})/du,
  new RegExp(
    `(?:[Mm]edlemmar(?:na)?|[Mm]edlemskommuner(?:na)?|[Ää]gare|[Pp]arter(?:na)?|[Ii]ngående\\skommuner|är\\smed)[^.:;]{0,40}?(?:\\s(?:är|utgörs av)|:)\\s${list}`,
    'du',
  ),
  new RegExp(`(?:samverkar|samarbetar)\\smed\\s${list}`, 'du'),
  /(?<it>\p{Lu}[^.;()–—:]{2,300})\skommuner(?!\p{L})/du,
  new RegExp(`(?:möts|ingår|samlas|deltar|samarbetar|samverkar|gemensam(?:t|ma)?\\sför)\\s${list}`, 'du'),
  /\((?<it>\p{Lu}[^.;()]{4,600})\)/du,
  /[–—]\s(?<it>\p{Lu}[^.;()–—:]{4,600}?)\s[–—-]\s/du,
  /^(?<it>\p{Lu}[^.;()–—:]{4,400}?)\s(?:har|samverkar|samarbetar|bildar|utgör|driver|ingår)(?!\p{L})/du,
]
/** The words at the front that make a name: capitals, and the small words inside names. */
const properName =
  /^\p{Lu}[\p{L}\d-]*(?:\s(?:\p{Lu}[\p{L}\d-]*|i|kommun|stad|län|universitet|högskola|kommunalförbund))*/u
const ownWords =
  /^(?:Kommunerna|Kommunen|Medlemmarna|Nätverket|Föreningen|Förbundet|Ordförande|Vice|Styrelsen|Invånare|Det|Den|De|Vi|Syftet)$/u

/** The members that are named: in sentences, in lists and rows under a heading for members. A name as it is written. */
export function membersOf(text: string, entry: NetworkEntry): Found<string>[] {
  const told = entry.sentences.flatMap((sentence) => toldIn(text, sentence))
  const listed = listedMembers(text, entry)
  const rows = [...rowMembers(text, entry.parts), ...underHeading(text, entry.parts)]
  return distinct([...told, ...listed, ...rows].filter(({ value }) => value !== entry.name.value))
}

function toldIn(text: string, sentence: Passage): Found<string>[] {
  for (const wording of wordings) {
    const span = captured(text, sentence, wording)?.passage
    if (!span) continue
    const dash = wordsIn(text, span).search(/\s-\s/u)
    const members = enumerated(text, dash > 0 ? { ...span, end: span.start + dash } : span)
      .flatMap((one) => inPlural(text, one))
      .flatMap((one) => memberIn(text, one))
    if (members.length > 1 && members.some(({ value }) => isKnown(value))) return members
  }
  return []
}

/** `Ale och Kungälvs kommuner` is two, also where `samt` stands before. */
const inPlural = (text: string, entry: Found<string>): Found<string>[] =>
  entry.value.endsWith(' kommuner') && / och /u.test(entry.value) ? enumerated(text, entry.passage) : [entry]

/** `kommunerna Gagnef` names Gagnef. */
function withoutLead(text: string, entry: Found<string>): Found<string> {
  const lead = /^(?:de\s)?kommunerna\s/iu.exec(entry.value)?.[0].length ?? 0
  return (lead > 0 && foundIn(text, { ...entry.passage, start: entry.passage.start + lead })) || entry
}

const isKnown = (name: string) => isMunicipalityName(name) || isOrganisation(name)

function memberIn(text: string, entry: Found<string>): Found<string>[] {
  const { value, passage } = withoutLead(text, entry)
  if (/^\p{Ll}/u.test(value))
    return /^(?:polisen|länsstyrelsen|regionen|landstinget|universitetet)$/u.test(value) ? [readAs(value, passage)] : []
  const beforePlural = /^(.{2,40}?)s?\skommuner$/u.exec(value)?.[1]
  const name = beforePlural ?? properName.exec(value)?.[0] ?? ''
  if (!name || ownWords.test(name) || /^\p{Lu}\p{Ll}+erna$/u.test(name)) return []
  const bare =
    name.endsWith('s') && !municipalityNames.has(name) && municipalityNames.has(name.slice(0, -1))
      ? name.slice(0, -1)
      : name
  const found = foundIn(text, { start: passage.start, end: passage.start + bare.length })
  return found ? [{ ...found, isSure: isKnown(found.value) }] : []
}

function listedMembers(text: string, { parts }: NetworkEntry): Found<string>[] {
  const points = listsOf(parts)
    .filter(
      ({ lead, points: own }) =>
        memberHeading.test(lead?.words ?? '') || isListOfMunicipalities(own) || opensMembers(lead?.words ?? ''),
    )
    .flatMap(({ points: own }) => own)
  return [...points, ...rowsUnderHeading(parts)].flatMap((point) => {
    const head = wordsIn(text, { start: point.start, end: Math.min(point.end, point.start + 120) })
    const end = head.search(/\s[–—-]\s|,|:|\(|\sutser/u)
    return foundIn(text, end > 0 ? { start: point.start, end: point.start + end } : point) ?? []
  })
}

const opensMembers = (words: string) =>
  /(?:medlemmar|medlemskommuner|kommuner|organisationer|parter)[^.]{0,60}:$/iu.test(words.slice(-100)) &&
  !/värd/iu.test(words)
const isListOfMunicipalities = (points: readonly PagePart[]) =>
  points.length > 1 &&
  points.every(({ words }) => isMunicipalityName(words.replace(/\s(?:kommun|stad)(?:\sutser.*)?\.?$/iu, '')))

/** Rows without marks under `Medlemmar` or `Ledamöter`: organisations, and no people. */
function rowsUnderHeading(parts: readonly PagePart[]): PagePart[] {
  const rows: PagePart[] = []
  let isOpen = false
  for (const part of parts) {
    if (part.kind !== 'heading') isOpen = false
    else if (memberHeading.test(part.words)) isOpen = true
    else if (isOpen && isKnown(part.words)) rows.push(part)
  }
  return rows
}

/** An enumeration in a paragraph of its own right under `Kommuner i nätverket:`. */
function underHeading(text: string, parts: readonly PagePart[]): Found<string>[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1]
    if (next?.kind !== 'paragraph' || part.kind !== 'heading' || !memberHeading.test(part.words)) return []
    const members = enumerated(text, atMost(next, 600)).flatMap((one) => memberIn(text, one))
    return members.length > 1 && members.every(({ isSure }) => isSure) ? members : []
  })
}

const rowName =
  /^(?:(?:\d:e\s)?(?:[Vv]ice\s)?(?:[Oo]rdförande|[Ll]edamöter|[Ll]edamot|[Ee]rsättare)\s+)?(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?=\s|,|$)/du
const lastCell = /(?: {3}|\t)\s*(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)$/du
const afterParty = /\(\p{L}{1,3}\),?\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?=,|$|\s)/du

/** Rows of columns: `Ordförande Skövde   Malte Ek (m)`, `Arvika   2012   25 800`, `Anna Ek (C) Mora, ordförande`. */
function rowMembers(text: string, parts: readonly PagePart[]): Found<string>[] {
  const plain = parts.filter(({ kind, words }) => kind === 'heading' && isMunicipalityName(words))
  if (plain.length > 2) return plain.flatMap((part) => foundIn(text, part) ?? [])
  const found = parts
    .filter(({ kind, words }) => kind === 'heading' && words.length < 120)
    .flatMap(
      (part) =>
        rowMember(text, part, rowName) ?? rowMember(text, part, afterParty) ?? rowMember(text, part, lastCell) ?? [],
    )
  return found.length > 1 ? found : []
}

function rowMember(text: string, part: PagePart, pattern: RegExp): Found<string> | undefined {
  const span = captured(text, part, pattern)?.passage
  if (!span) return undefined
  const whole = wordsIn(text, span)
  const [first = ''] = whole.split(/\s/u)
  const name = [whole, first].find((words) => municipalityNames.has(words))
  const isRow = part.words.length > (name?.length ?? 0)
  return name && isRow ? foundIn(text, { start: span.start, end: span.start + name.length }) : undefined
}

function distinct(members: readonly Found<string>[]): Found<string>[] {
  const seen = new Set<string>()
  return members.filter(({ value }) => {
    const key = value.toLowerCase().replace(/\s(?:kommun|stad)$/u, '')
    const base = municipalityKeys.has(key) ? key : key.replace(/s$/u, '')
    return !seen.has(base) && seen.add(base) !== undefined
  })
}

const municipalityKeys: ReadonlySet<string> = new Set([...municipalityNames].map((name) => name.toLowerCase()))

const members = new RegExp(
  `(?<![\\p{L}\\d])(?<it>${anyCount})\\s(?:[\\p{L}]+\\s)?(?:medlemmar|medlemskommuner|medlemsorganisationer|ägarkommuner)(?!\\p{L})`,
  'diu',
)
const labelled = /^antal\s(?:medlemmar|medlemskommuner|kommuner):?\s{1,3}(?<it>\d{1,4})/diu
const municipalities = new RegExp(
  `(?:(?:mellan|samlar|består\\sav|omfattar|utgörs\\sav|har|ägs\\sav|möts|ingår|samlas|från|av|för)\\s(?:länets\\s|de\\s|alla\\s|samtliga\\s)?|(?<!\\p{L})länets\\s|^(?:De\\s|Alla\\s)?)(?<it>${anyCount})\\s(?:[\\p{L}-]+\\s)?[\\p{L}-]*kommuner(?:na)?(?!\\p{L})`,
  'diu',
)
const severalKinds =
  /^(?:,| och| samt)\s(?:\p{L}+|\d+)\s(?:regioner|län|landsting|universitet|myndigheter|organisationer|företag)/iu

/** How many members the page says there are. Unsure when others than municipalities are counted beside them. */
export function memberCountOf(text: string, { sentences }: NetworkEntry): Found<number> | undefined {
  for (const sentence of sentences)
    for (const wording of [labelled, members, municipalities]) {
      const found = captured(text, sentence, wording)
      const count = found && countOf(wordsIn(text, found.passage))
      if (!found || count === undefined || count < 2) continue
      const after = wordsIn(text, {
        start: sentence.start + found.match.index + found.match[0].length,
        end: sentence.end,
      })
      return readAs(count, found.passage, !severalKinds.test(after.slice(0, 60)))
    }
  return undefined
}
