import { captured, firstCaptured } from '../captured.rule.ts'
import { anyCount } from '../counts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, wordsIn } from '../text.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import { distinct, isKnown, memberIn, namesIn } from './member-names.rule.ts'
import { membersInRows } from './member-rows.rule.ts'
import type { NetworkEntry } from './network-page.ts'
import { formWords, genericSubjects } from './network-words.ts'

const list = '(?<it>(?:åtta|\\d{1,3}|\\p{Lu}|\\p{Ll})[^.;()–—:]{2,600})'
const kinds =
  '(?:[\\p{L}-]*kommuner|[\\p{L}-]*regioner|[\\p{L}-]*städer|myndigheter|medlemmar|parter|aktörer|organisationer|deltagare|länsstyrelser|lärosäten|ägare|partners?)(?:na|n)?'
const verbs = '(?:möts|ingår|samlas|deltar|samarbetar|samverkar|medverkar|sitter|träffas|är\\smed|finns|står|arbetar)'
const also =
  '(?:även\\s|också\\s|dessutom\\s|bland\\sandra\\s|bland\\sannat\\s|förutom\\skommunen\\s|förutom\\soss\\s|i\\s?dag\\s|idag\\s)?'
/** After which words a sentence enumerates the members; the wording that finds most is believed. Add one here. */
const wordings: readonly RegExp[] = [
  new RegExp(`${formWords}(?:et|en)?(?!\\p{L})[^.:;]{0,80}?\\smellan\\s${also}${list}`, 'diu'),
  new RegExp(
    `(?:består\\s(?:i\\sdag\\s|idag\\s)?av|ägs\\s(?:och\\s\\p{L}+\\s)?(?:gemensamt\\s)?av|drivs\\s(?:gemensamt\\s)?av|bildas\\sav|bildades(?:\\s(?:år\\s)?\\d{4})?\\sav|startades(?:\\s(?:år\\s)?\\d{4})?\\sav|omfattar|samlar|förenar|utgörs\\sav|representanter\\s(?:från|för)|företrädare\\s(?:från|för)|representeras\\sav)\\s${also}${list}`,
    'diu',
  ),
  new RegExp(`(?:ingår|deltar|möts|träffas)\\s\\p{Ll}+\\s(?:från|för|i)\\s(?<it>\\p{Lu}[^.;()–—:]{2,500})`, 'diu'),
  new RegExp(`${formWords}\\s(?:för|av)\\s(?:kommunerna\\s)?(?<it>\\p{Lu}[^.;()–—:]{2,500})`, 'du'),
  new RegExp(`(?<!\\p{L})(?:där|som)\\s${also}(?<it>\\p{Lu}[^.;()–—:]{2,500}?)\\s${verbs}(?!\\p{L})`, 'du'),
  new RegExp(`(?<![\\p{L}\\d])${anyCount}\\s[^.:;]{3,60}:\\s(?<it>\\p{Lu}[^.;()–—:]{2,600})`, 'du'),
  /(?<!\p{L})har\s(?<it>\p{Lu}[^.;()–—:]{2,300})\skommuner(?!\p{L})/du,
  new RegExp(
    `(?<!\\p{L})${kinds}(?:\\s(?:på|i|inom|kring|är|som\\singår|som\\sdeltar)(?:\\s[\\p{L}-]+){0,5}?)?\\s?(?:,|:|\\s[–—-])\\s?(?<it>\\p{Lu}[^.;()–—:]{2,600})`,
    'diu',
  ),
  new RegExp(`(?<!\\p{L})[Kk]ommunerna\\s(?<it>\\p{Lu}[^.;()–—:]{2,600})`, 'du'),
  new RegExp(
    `(?:[Mm]edlemmar(?:na)?|[Mm]edlemskommuner(?:na)?|[Dd]eltagare|[Ää]gare|[Pp]arter(?:na)?|[Pp]artners?|[Ii]ngående\\skommuner|är\\smed|[Dd]elägare)[^.:;]{0,40}?(?:\\s(?:är|utgörs av)|:)\\s${also}${list}`,
    'du',
  ),
  new RegExp(`(?:samverkar|samarbetar|tillsammans)\\s(?:\\p{L}+\\s)?med\\s${list}`, 'du'),
  /(?<it>\p{Lu}[^.;()–—:]{2,300})\skommuner(?!\p{L})/du,
  new RegExp(`(?:${verbs}|gemensam(?:t|ma)?\\sför)\\s${also}${list}`, 'diu'),
  /\((?<it>\p{Lu}[^.;()]{4,600})\)/du,
  /[–—]\s(?<it>\p{Lu}[^.;()–—:]{4,600}?)\s[–—-]\s/du,
  new RegExp(
    `^(?<it>\\p{Lu}[^.;()–—:]{4,400}?)\\s(?:har|samverkar|samarbetar|bildar|utgör|driver|ingår|deltar|är\\s(?:medlemmar|med|delägare)|äger|delar|utvecklar|möts|bildade|startade|står)(?!\\p{L})`,
    'du',
  ),
]
/** `Dorotea kommun gick med 2013.`, `Kils kommun representeras av två ledamöter.` */
const single = new RegExp(
  `^(?<it>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?\\s(?:kommun|stad))\\s(?:utser|representeras|företräds|gick\\smed|anslöt|tillkom|blev\\smedlem|är\\svärd)(?!\\p{L})`,
  'du',
)
/** `Gemensam räddningstjänst med Eda kommun.` */
const sharedWith = /^Gemensamt?\s[\p{L}-]+\smed\s(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\skommun)(?!\p{L})/du
const relativeClause =
  /,?\s(?:som\s(?!ingår)|där|vilka|vilket|för att|med syfte|i syfte|med målet|och\s(?:arbetar|har|syftar|verkar|är|bildades|startade|leds|styrs|drivs|finns)|sedan\s\d)(?:\s|$)/u

/** The members that are named: in sentences, in lists and rows under a heading for members. A name as it is written. */
export function membersOf(text: string, entry: NetworkEntry): Found<string>[] {
  if (entry.row) return distinct(entry.row.members)
  const told = entry.sentences.flatMap((sentence) => [...toldIn(text, sentence), ...singleIn(text, sentence)])
  const rows = membersInRows(text, entry.parts)
  const own = entry.name.value.replace(/\s?\(.*$/u, '')
  return distinct(
    [...told, ...rows].filter(({ value }) => value !== entry.name.value && value !== own && !isForm.test(value)),
  )
}

const isForm = new RegExp(`^${genericSubjects}$`, 'u')

const labelled =
  /^(?:\p{L}+\s)?(?:medlemmar|deltagare|parter|kommuner|medlemskommuner|ägare|partners?):\s(?<it>\p{Lu}.*)$/diu

function toldIn(text: string, sentence: Passage): Found<string>[] {
  const label = captured(text, sentence, labelled)?.passage
  if (label) return enumerated(text, label).flatMap((one) => memberIn(text, one))
  let best: Found<string>[] = []
  for (const wording of wordings) {
    const span = captured(text, sentence, wording)?.passage
    if (!span) continue
    const words = wordsIn(text, span)
    const ends = [words.search(/\s-\s/u), words.search(relativeClause)].filter((at) => at > 0)
    const members = namesIn(text, ends.length > 0 ? { ...span, end: span.start + Math.min(...ends) } : span)
    if (knownAmong(members) > knownAmong(best)) best = members
  }
  return best
}

const knownAmong = (members: readonly Found<string>[]) => members.filter(({ value }) => isKnown(value)).length

const singleIn = (text: string, sentence: Passage): Found<string>[] => {
  const span = firstCaptured(text, sentence, [single, sharedWith])
  const found = span && foundIn(text, span)
  return found ? [found] : []
}
