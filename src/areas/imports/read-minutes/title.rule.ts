import type { Found, Passage } from '../reading.ts'
import { findDays } from './dates.rule.ts'
import type { Line } from './line.ts'
import { foundIn, readAs, withoutMarks, wordsIn } from './passage.rule.ts'

/** What the document calls itself, the body it is from, and where the title stands (a day may be in it). */
export type Title = { documentKind?: Found<string>; body?: Found<string>; passage?: Passage }

const kindWords =
  /(?<kind>(?<!\p{L})minnesanteckningar|(?<!\p{L})mötesanteckningar|(?<!\p{L})anteckningar|(?<=(?<!\p{L})(?:sammanträdes|mötes|besluts|styrelse)?)protokoll(?!s)(?:et)?)(?!\p{L})/iu
const opensTitle = /^(?:\S{1,40}\s){0,4}(?=minnesanteckningar|mötesanteckningar|anteckningar|\S{0,15}protokoll)/iu
const fromWords = /^[\s:.]{0,5}(?:förda|fört|förd)?\s{0,3}(?:från|vid|för|i|över)\s{1,3}/iu
const bodyWords =
  /\p{L}*(?:rådet|nämnden|nämnd|styrelsen|ledningsgrupp|ledningsgruppen|fullmäktige|styrgrupp|styrgruppen|arbetsgrupp|arbetsgruppen|utskott|utskottet|direktionen|kommitté|kommittén|nätverket|beredningen|chefsgrupp|beslutsgruppen)(?!\p{L})/iu
const meetingOf = /^(?:möte|sammanträde|styrgruppsmöte|nätverksmöte)\s{1,3}(?:med|i|för|\p{Ll}+)\s{1,3}/iu
const titleReach = 15

export function titleOf(text: string, lines: readonly Line[]): Title {
  const top = lines.slice(0, titleReach)
  const at = top.findIndex(
    (line) => line.words.length < 200 && opensTitle.test(line.words) && kindWords.test(line.words),
  )
  const line = top[at]
  if (!line) return withBody(kindAnywhere(lines), bodyIn(text, top))
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
  const body = bodyAfter(text, { start: endOfKind, end: passage.end }) ?? bodyIn(text, top)
  return withBody({ documentKind, passage }, body)
}

/** Without a title, the first time the document calls itself something tells what it is. */
function kindAnywhere(lines: readonly Line[]): Title {
  for (const line of lines) {
    const match = kindWords.exec(line.words)
    const start = line.start + (match?.index ?? 0)
    if (match) return { documentKind: readAs(baseForm(match[0]), { start, end: start + match[0].length }, false) }
  }
  return {}
}

const withBody = (title: Title, body: Found<string> | undefined): Title => (body ? { ...title, body } : title)
const baseForm = (kind: string) => kind.toLowerCase().replace(/protokollet$/u, 'protokoll')

/** `… från Södra ledningsgruppen, den 3 maj 2024`: what stands between the small words and the day. */
function bodyAfter(text: string, rest: Passage): Found<string> | undefined {
  const words = wordsIn(text, rest)
  const lead = fromWords.exec(words)?.[0].length ?? 0
  if (lead === 0 && !bodyWords.test(words)) return undefined
  const day = findDays(text, rest)[0]
  const named = { start: rest.start + lead, end: day ? day.passage.start : rest.end }
  const meeting = meetingOf.exec(wordsIn(text, named))?.[0].length ?? 0
  return foundIn(text, withoutMarks(text, { start: named.start + meeting, end: named.end }, ' ,:;–-.'))
}

/** A line near the top that is hardly more than the name of a body. */
function bodyIn(text: string, top: readonly Line[]): Found<string> | undefined {
  for (const line of top) {
    const match = bodyWords.exec(line.words.slice(0, 120))
    if (!match || !/^\p{Lu}/u.test(line.words) || /[.:]$/u.test(line.words)) continue
    const end = line.start + match.index + match[0].length
    if (match.index > 60) continue
    return foundIn(text, { start: line.start, end }, false)
  }
  return undefined
}
