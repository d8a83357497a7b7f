import type { Found, Passage } from '../reading.ts'
import { labelOf } from './labels.rule.ts'
import { ownerIn } from './letterhead.rule.ts'
import type { Line } from './line.ts'
import { readAs, wordsIn } from './passage.rule.ts'
import { bodyAfter, bodyBefore, bodyIn } from './title-body.rule.ts'
import { kindWords } from './title-words.ts'

/** What the document calls itself, the body it is from, and where the title stands (a day may be in it). */
export type Title = { documentKind?: Found<string>; body?: Found<string>; passage?: Passage }

const opensTitle = /^(?:\S{1,40}\s){0,4}(?=minnesanteckningar|mötesanteckningar|anteckningar|\S{0,15}protokoll)/iu
const titleReach = 15
/** Labels that do not go on with the title above them. */
const underLabels = new Set<string>(['date', 'aside'])

export function titleOf(text: string, lines: readonly Line[]): Title {
  const top = lines.slice(0, titleReach)
  const at = titleLine(top)
  const line = top[at]
  if (!line) return withBody(kindAnywhere(lines) ?? kindByForm(lines), bodyIn(text, top) ?? ownerIn(text, top))
  const match = kindWords.exec(line.words)
  const start = line.start + (match?.index ?? 0)
  const kind = match?.groups?.['kind'] ?? ''
  const next = lines[at + 1]
  const endOfKind = start + kind.length
  const rest = { start: endOfKind, end: line.end }
  const goesOn =
    next !== undefined &&
    !underLabels.has(labelOf(next)?.kind ?? '') &&
    (/^\s*(?:från|vid|förda vid|fört vid)?$/iu.test(wordsIn(text, rest)) ||
      /[,-]$/u.test(line.words) ||
      (!next.isAfterBlank && /^\p{Ll}/u.test(next.words)))
  const passage = { start: line.start, end: goesOn ? next.end : line.end }
  const documentKind = readAs(baseForm(kind), { start, end: endOfKind })
  const named = bodyAfter(text, { start: endOfKind, end: passage.end })
  const body = named?.isSure
    ? named
    : (bodyBefore(text, { start: line.start, end: start }) ?? bodyIn(text, top) ?? named)
  return withBody({ documentKind, passage }, body ?? ownerIn(text, top))
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
const baseForm = (kind: string) =>
  kind
    .toLowerCase()
    .replace(/protokollet$/u, 'protokoll')
    .replace(/anteckningarna$/u, 'anteckningar')
