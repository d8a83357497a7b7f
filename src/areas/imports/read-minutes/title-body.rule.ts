import type { Found, Passage } from '../reading.ts'
import { bodyNameIn, bodyWords } from './body-names.rule.ts'
import { findDays } from './dates.rule.ts'
import { matterNumber } from './headings.rule.ts'
import { labelOf } from './labels.rule.ts'
import type { Line } from './line.ts'
import { foundIn, withoutMarks, wordsIn } from './passage.rule.ts'
import { kindWords } from './title-words.ts'

const fromWords = /^[\s:.]{0,5}(?:förda|fört|förd)?\s{0,3}(?:från|vid|för|i|över)\s{1,3}/iu
const meetingOf =
  /^\s{0,3}(?:[\p{L}-]*möte|\p{L}*sammanträde|\p{L}*stämma):?\s{1,3}(?!den(?!\p{L})|\d)(?:(?:med|i|för)\s{1,3})?/iu

/** `LAG-möte Leader Norra Kusten` */
const ofActionGroup = /^\s{1,3}(?:[\p{L}-]*möte\s{1,3})?(?:LAG|Leader)\s\p{Lu}/u

/** `… från Södra ledningsgruppen, den 3 maj 2024`: what stands between the small words and the day. */
export function bodyAfter(text: string, rest: Passage): Found<string> | undefined {
  const words = wordsIn(text, rest)
  const lead = fromWords.exec(words)?.[0].length ?? 0
  const shouted = lead === 0 && !bodyWords.test(words) ? shoutedName(text, rest) : undefined
  if (shouted || (lead === 0 && !bodyWords.test(words) && !ofActionGroup.test(words))) return shouted
  const day = findDays(text, rest)[0]
  const pageNumber =
    lead > 0
      ? 0
      : (/^\s{0,3}(?:\d{1,3}\s?(?:\(\d{1,3}\)|\[\d{1,3}\])|nr\.?\s\d{1,3}(?:[/:-]\d{2,4})?(?=\s))/iu.exec(words)?.[0]
          .length ?? 0)
  const from = rest.start + lead + pageNumber
  const named = { start: from + matterLength(text, from), end: day ? day.passage.start : rest.end }
  const meeting = meetingOf.exec(wordsIn(text, named))?.[0].length ?? 0
  const exact = withoutMarks(text, { start: named.start + meeting, end: named.end }, ' ,:;–-.')
  return foundIn(
    text,
    { start: exact.start, end: exact.end - meetingTail(wordsIn(text, exact)) - ownerTail(text, exact) },
    !isGeneric.test(wordsIn(text, exact)),
  )
}

/** `BRÅ:s möte`, shortened to `BRÅ:s`: the ending that says whose. */
const ownerTail = (text: string, named: Passage): number => {
  const words = wordsIn(text, named)
  return /:s$/u.test(words.slice(0, words.length - meetingTail(words)).trimEnd()) ? 2 : 0
}

/** How long a case number is that stands before the name: `Dnr 2014-118 Ledningsgruppen`. */
function matterLength(text: string, from: number): number {
  const words = wordsIn(text, { start: from, end: from + 60 })
  const space = /^\s{0,5}/u.exec(words)?.[0].length ?? 0
  const number = matterNumber.exec(words.slice(space))?.[0].length ?? 0
  return number > 0 ? space + number : 0
}

/** `Direktionens protokoll`, `Södra styrgruppens anteckningar`: whose they are, without the s that says so. */
export function bodyBefore(text: string, lead: Passage): Found<string> | undefined {
  const dashed = /^(?<name>\p{Lu}[\p{L} -]{2,60}?)\s?[–,]\s{1,3}$/u.exec(wordsIn(text, lead))?.groups?.['name']
  if (dashed && bodyWords.test(dashed)) return foundIn(text, { start: lead.start, end: lead.start + dashed.length })
  const owner = /^(?<name>\p{Lu}[\p{L} -]{2,60})s\s{1,3}$/u.exec(wordsIn(text, lead))?.groups?.['name']
  const name = owner && { start: lead.start, end: lead.start + owner.length }
  return name && bodyNameIn(text, name)?.end === name.end ? foundIn(text, name) : undefined
}

/** `PROTOKOLL LAG NORRA LÄNET. Datum …`: capitals and small joining words up to the full stop or the line's end. */
function shoutedName(text: string, rest: Passage): Found<string> | undefined {
  const name = /^\s{1,3}(?<name>\p{Lu}{2}[\p{Lu}\s&-]{3,60})(?=[.,]|$)/u.exec(wordsIn(text, rest))?.groups?.['name']
  return name ? foundIn(text, { start: rest.start, end: rest.start + 1 + name.length }, false) : undefined
}

/** `styrelsesammanträde`, `ledningsgruppens möte`: how many letters at the end say that it met. */
const meetingTail = (named: string): number =>
  /(?:(?<=(?:styrelse|nämnd|råd|grupp|utskott|kommitté|nätverk|fullmäktige|direktion))s?|(?<=(?:en|et|na))s\s|\s)(?:möte|sammanträde|träff)$/iu.exec(
    named,
  )?.[0].length ?? 0

/** A line near the top that names a body. */
export const bodyIn = (text: string, top: readonly Line[]): Found<string> | undefined =>
  bodyOnLine(text, top) ?? bodyMet(text, top) ?? bodyUnderLabel(text, top) ?? actionGroup(text, top)

function bodyOnLine(text: string, top: readonly Line[]): Found<string> | undefined {
  for (const line of top) {
    if (!/^[\p{Lu}\d]/u.test(line.words) || /[.:]$/u.test(line.words)) continue
    const name = labelOf(line) ? undefined : bodyNameIn(text, line)
    if (!name || !isAtTop(wordsIn(text, { start: line.start, end: name.start }))) continue
    const further = placeLength(text, name.end, line.end) || surnameLength(text, name.end, line.end)
    return foundIn(text, { start: name.start, end: name.end + further }, false)
  }
  return undefined
}

/** `Möte med Forum för trygghet`, wherever on its line. */
function bodyMet(text: string, top: readonly Line[]): Found<string> | undefined {
  for (const line of top) {
    const lead = /(?<!\p{L})(?:Möte|Sammanträde|Träff)\s(?:med|i|för)\s(?=\p{L})/u.exec(line.words)
    const from = lead && line.start + lead.index + lead[0].length
    const name = from ? bodyNameIn(text, { start: from, end: line.end }) : undefined
    if (name && name.start === from) return foundIn(text, name, false)
  }
  return undefined
}

/** `Sammanträdesdatum Sida FOLKHÄLSORÅDET 2013-05-14`: beside labels whose values stand after it. */
function bodyUnderLabel(text: string, top: readonly Line[]): Found<string> | undefined {
  for (const line of top) {
    const kind = labelOf(line)?.kind
    const name = kind === 'date' || kind === 'aside' ? bodyNameIn(text, line) : undefined
    const lead = name ? wordsIn(text, { start: line.start, end: name.start }) : ''
    const stray = name
      ? (/^(?:(?:Sammanträdesdatum|Datum|Dnr|Sida|Blad)\s{1,3}){1,3}/u.exec(wordsIn(text, name))?.[0].length ?? 0)
      : 0
    if (name && lead.length <= longestLead && onlyLabels.test(lead))
      return foundIn(text, { start: name.start + stray, end: name.end }, false)
  }
  return undefined
}
const onlyLabels = /^(?:(?:sammanträdesdatum|datum|dnr|sida|blad|nr|\d{1,4}(?:\s?[/(]\s?\d{1,4}\)?)?)\s{1,9})*$/iu

/** A local action group (sv. LAG) by its name: `LAG Norra Kusten`, on a line of its own. */
function actionGroup(text: string, top: readonly Line[]): Found<string> | undefined {
  const line = top.find(({ words }) => /^LAG(?:[ -](?:\p{Lu}[\p{L}-]*|och|&|i)){1,6}$/u.test(words))
  return line && foundIn(text, line, false)
}

/** `Lokala Brå, Norrby kommun`, and nothing more on the line. */
const placeLength = (text: string, from: number, end: number): number =>
  /^, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? kommun$/u.exec(wordsIn(text, { start: from, end }))?.[0].length ?? 0

/** `Styrgruppen Trygg`, `Nämnden Norra Slätten`: a name of its own after what the body is, to the end of the line. */
function surnameLength(text: string, from: number, end: number): number {
  const rest = wordsIn(text, { start: from, end: Math.min(end, from + 80) })
  const name =
    /^(?:\s\p{Lu}[\p{L}-]*){1,4}?(?=\s{2}|\s?[–(,]|\t|$|\s(?:MINNES|MÖTES)?ANTECKNINGAR|\s\p{Lu}*PROTOKOLL|\s(?:Minnes|Mötes)anteckningar|\s\p{Lu}?\p{Ll}*[Pp]rotokoll)/u.exec(
      rest,
    )?.[0] ?? ''
  return name && !kindWords.test(name) && !/sammanträde|datum|plats|tid$/iu.test(name) ? name.length : 0
}

/** What any meeting is called: the letterhead says whose it is. */
const isGeneric = /^\p{L}*(?:möte|sammanträde)(?:\sden)?$/iu
const longestLead = 60
/** What stands before the name on its line is short, or a letterhead of names and numbers. */
const isAtTop = (lead: string) => lead.length <= longestLead || (lead.length < 200 && !/(?<!\p{L})\p{Ll}/u.test(lead))
