import type { Found, Passage } from '../reading.ts'
import { bodyNameIn, bodyWords } from './body-names.rule.ts'
import { findDays } from './dates.rule.ts'
import { labelOf } from './labels.rule.ts'
import type { Line } from './line.ts'
import { foundIn, readAs, withoutMarks, wordsIn } from './passage.rule.ts'

/** What the document calls itself, the body it is from, and where the title stands (a day may be in it). */
export type Title = { documentKind?: Found<string>; body?: Found<string>; passage?: Passage }

const kindWords =
  /(?<kind>(?<!\p{L})minnesanteckningar|(?<!\p{L})mötesanteckningar|(?<!\p{L})anteckningar|(?<=(?<!\p{L})(?:sammanträdes|mötes|besluts|styrelse)?)protokoll(?!s)(?:et)?)(?!\p{L})/iu
const opensTitle = /^(?:\S{1,40}\s){0,4}(?=minnesanteckningar|mötesanteckningar|anteckningar|\S{0,15}protokoll)/iu
const fromWords = /^[\s:.]{0,5}(?:förda|fört|förd)?\s{0,3}(?:från|vid|för|i|över)\s{1,3}/iu
const meetingOf = /^(?:\p{L}*möte|\p{L}*sammanträde)\s{1,3}(?!den(?!\p{L})|\d)(?:(?:med|i|för)\s{1,3})?/iu
const titleReach = 15

export function titleOf(text: string, lines: readonly Line[]): Title {
  const top = lines.slice(0, titleReach)
  const at = titleLine(top)
  const line = top[at]
  if (!line) return withBody(kindAnywhere(lines) ?? kindByForm(lines), bodyIn(text, top))
  const match = kindWords.exec(line.words)
  const start = line.start + (match?.index ?? 0)
  const kind = match?.groups?.['kind'] ?? ''
  const next = lines[at + 1]
  const endOfKind = start + kind.length
  const rest = { start: endOfKind, end: line.end }
  const goesOn =
    next !== undefined &&
    (/^\s*(?:från|vid|förda vid|fört vid)?$/iu.test(wordsIn(text, rest)) ||
      /[,-]$/u.test(line.words) ||
      (!next.isAfterBlank && /^\p{Ll}/u.test(next.words)))
  const passage = { start: line.start, end: goesOn ? next.end : line.end }
  const documentKind = readAs(baseForm(kind), { start, end: endOfKind })
  const named = bodyAfter(text, { start: endOfKind, end: passage.end })
  const body = named?.isSure
    ? named
    : (bodyBefore(text, { start: line.start, end: start }) ?? bodyIn(text, top) ?? named)
  return withBody({ documentKind, passage }, body)
}

/** The first line that opens with what the document is; one that goes on to say of what wins over a page head. */
function titleLine(top: readonly Line[]): number {
  const isTitle = (line: Line) => line.words.length < 200 && opensTitle.test(line.words) && kindWords.test(line.words)
  const first = top.findIndex(isTitle)
  const onlyPaged = first >= 0 && /\d{1,3}\s{0,2}\(\s?\d{1,3}\s?\)$/u.test(top[first]?.words ?? '')
  const told = onlyPaged ? top.findIndex((line) => isTitle(line) && tellsWhat.test(line.words)) : -1
  return told >= 0 ? told : first
}
const tellsWhat = /(?:anteckningar|protokoll)\S*\s(?:förda\s|fört\s)?(?:från|vid|för)\s/iu

/** Without a title, the first time the document calls itself something tells what it is. */
function kindAnywhere(lines: readonly Line[]): Title | undefined {
  for (const line of lines) {
    const match = kindWords.exec(line.words)
    const start = line.start + (match?.index ?? 0)
    if (match) return { documentKind: readAs(baseForm(match[0]), { start, end: start + match[0].length }, false) }
  }
  return undefined
}

const approval =
  /(?<!\p{L})(?:utses att justera|justerade paragrafer|justerande|justerare|justering|underskrifter)(?!\p{L})/iu
/** Only minutes (sv. protokoll) have signatures of those who approve them; the words that show it are the passage. */
function kindByForm(lines: readonly Line[]): Title {
  for (const line of lines) {
    const match = approval.exec(line.words)
    const start = line.start + (match?.index ?? 0)
    if (match) return { documentKind: readAs('protokoll', { start, end: start + match[0].length }, false) }
  }
  return {}
}

const withBody = (title: Title, body: Found<string> | undefined): Title => (body ? { ...title, body } : title)
const baseForm = (kind: string) => kind.toLowerCase().replace(/protokollet$/u, 'protokoll')

/** `… från Södra ledningsgruppen, den 3 maj 2024`: what stands between the small words and the day. */
function bodyAfter(text: string, rest: Passage): Found<string> | undefined {
  const words = wordsIn(text, rest)
  const lead = fromWords.exec(words)?.[0].length ?? 0
  if (lead === 0 && !bodyWords.test(words)) return shoutedName(text, rest)
  const day = findDays(text, rest)[0]
  const pageNumber = lead > 0 ? 0 : (/^\s{0,3}\d{1,3}\s?\(\d{1,3}\)/u.exec(words)?.[0].length ?? 0)
  const named = { start: rest.start + lead + pageNumber, end: day ? day.passage.start : rest.end }
  const meeting = meetingOf.exec(wordsIn(text, named))?.[0].length ?? 0
  const exact = withoutMarks(text, { start: named.start + meeting, end: named.end }, ' ,:;–-.')
  return foundIn(
    text,
    { start: exact.start, end: exact.end - meetingTail(wordsIn(text, exact)) },
    !isGeneric.test(wordsIn(text, exact)),
  )
}

/** `Direktionens protokoll`, `Södra styrgruppens anteckningar`: whose they are, without the s that says so. */
function bodyBefore(text: string, lead: Passage): Found<string> | undefined {
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
function bodyIn(text: string, top: readonly Line[]): Found<string> | undefined {
  for (const line of top) {
    if (!/^[\p{Lu}\d]/u.test(line.words) || /[.:]$/u.test(line.words)) continue
    const name = labelOf(line) ? undefined : bodyNameIn(text, line)
    if (!name || !isAtTop(wordsIn(text, { start: line.start, end: name.start }))) continue
    return foundIn(text, name, false)
  }
  return undefined
}
/** What any meeting is called: the letterhead says whose it is. */
const isGeneric = /^\p{Ll}*(?:möte|sammanträde)(?:\sden)?$/u
const longestLead = 60
/** What stands before the name on its line is short, or a letterhead of names and numbers. */
const isAtTop = (lead: string) => lead.length <= longestLead || (lead.length < 200 && !/(?<!\p{L})\p{Ll}/u.test(lead))
