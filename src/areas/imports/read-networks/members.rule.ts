import { captured, firstCaptured } from '../captured.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { atMost, foundIn, matchesIn, municipalityNames, wordsIn } from '../text.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import { distinct, isKnown, memberIn, namesIn } from './member-names.rule.ts'
import { columnMembers, organisationsOfPeople, underColumnHead } from './board-rows.rule.ts'
import { membersInRows } from './member-rows.rule.ts'
import { memberWordings } from './member-words.ts'
import type { NetworkEntry } from './network-page.ts'
import { genericSubjects } from './network-words.ts'
import { organisationRuns } from './organisation-runs.rule.ts'

/** `Dorotea kommun gick med 2013.`, `Kils kommun representeras av två ledamöter.` */
const single = new RegExp(
  `^(?<it>(?!Varje|Respektive|Ingen)\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?\\s(?:kommun|stad))\\s(?:utser|representeras|företräds|gick\\smed|anslöt|tillkom|blev\\smedlem|är\\svärd)(?!\\p{L})`,
  'du',
)
/** `Gemensam räddningstjänst med Eda kommun.` */
const sharedWith = /^Gemensamt?\s[\p{L}-]+\smed\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\skommun)(?!\p{L})/du
const relativeClause =
  /,?\s(?:som\s(?!ingår)|där|vilka|vilket|för att|med syfte|i syfte|med målet|och\s(?:arbetar|har|syftar|verkar|är|bildades|startade|leds|styrs|drivs|finns)|sedan\s\d)(?:\s|$)/u

/** The members that are named: in sentences, in lists and rows under a heading for members. A name as it is written. */
export function membersOf(text: string, entry: NetworkEntry, memberCount?: number): Found<string>[] {
  if (entry.row) return distinct(entry.row.members)
  const told = entry.sentences.flatMap((sentence) => [...toldIn(text, sentence), ...singleIn(text, sentence)])
  const rows = [
    ...underColumnHead(text, entry.parts),
    ...membersInRows(text, entry.parts),
    ...onBoard(text, entry, memberCount),
  ]
  const own = entry.name.value.replace(/\s?\(.*$/u, '')
  return distinct(
    [...told, ...rows].filter(
      ({ value }) => value !== entry.name.value && value !== own && !isForm.test(value) && !isKind.test(value),
    ),
  )
}

/** Whom the board's people come from: the members, where the page does not say that these are far more. */
function onBoard(text: string, { parts }: NetworkEntry, memberCount = 0): Found<string>[] {
  const places = columnMembers(text, parts)
  const found = organisationsOfPeople(text, parts)
  if (found.length < Math.max(fewestSeats, places.length)) return places
  return memberCount > found.length * mostPerSeat ? [] : found
}

const fewestSeats = 2
const mostPerSeat = 3
const longestRead = 700
/** `Kommuner: Kil, Mora`: a kind of member and none. */
const isKind = /^(?:Kommuner|Regioner|Myndigheter|Organisationer|Företag|Föreningar)(?:na)?$/u
const isForm = new RegExp(`^${genericSubjects}$`, 'u')

const labelled =
  /^(?:\p{L}+\s)?(?:medlemmar|deltagare|parter|kommuner|medlemskommuner|ägare|partners?|regioner|myndigheter|organisationer|företag|föreningar|bolag):\s(?<it>\p{Lu}.*)$/diu

function toldIn(text: string, sentence: Passage): readonly Found<string>[] {
  const label = captured(text, sentence, labelled)?.passage
  if (label) return enumerated(text, label).flatMap((one) => memberIn(text, one))
  const told = memberWordings.flatMap((wording) => {
    const span = captured(text, sentence, wording)?.passage
    return span ? [withoutClauses(text, span)] : []
  })
  const found = [...told, ...organisationRuns(text, atMost(sentence, longestRead))].map((span) => namesIn(text, span))
  const best = found.reduce((sofar, own) => (knownAmong(own) > knownAmong(sofar) ? own : sofar), none)
  return best.length > 0 ? best : mentionedIn(text, atMost(sentence, longestRead))
}

const none: readonly Found<string>[] = []
const placeName = /(?<!\p{L})\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/gu
const belonging =
  /(?<!\p{L})(?:huvudmän|tillsammans\smed|gemensamt?|samarbetar|samverkar|medlemmar|äger|ägare|delar|ihop)(?!\p{L})/iu

/** `Vaxholm är tillsammans med Österåker huvudmän`: municipalities that no enumeration holds together. */
function mentionedIn(text: string, sentence: Passage): readonly Found<string>[] {
  if (!belonging.test(wordsIn(text, sentence))) return none
  const places = matchesIn(text, sentence, placeName).flatMap(({ passage }) => foundIn(text, passage) ?? [])
  const known = places.filter(({ value }) => municipalityNames.has(value))
  return known.length > 1 ? known : none
}

function withoutClauses(text: string, span: Passage): Passage {
  const words = wordsIn(text, span)
  const ends = [words.search(/\s-\s/u), words.search(relativeClause)].filter((at) => at > 0)
  return ends.length > 0 ? { ...span, end: span.start + Math.min(...ends) } : span
}

const knownAmong = (members: readonly Found<string>[]) => members.filter(({ value }) => isKnown(value)).length

const singleIn = (text: string, sentence: Passage): Found<string>[] => {
  const span = firstCaptured(text, sentence, [single, sharedWith])
  const found = span && foundIn(text, span)
  return found ? [found] : []
}
