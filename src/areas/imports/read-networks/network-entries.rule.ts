import { captured } from '../captured.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, sentencesIn } from '../text.rule.ts'
import { namesIn, type Draft } from './entry-names.rule.ts'
import { entryOf, termsAmong } from './listed-networks.rule.ts'
import { headingWeights, namingHeadings, repeatedHeadings } from './naming-headings.rule.ts'
import { canBeName, goesOnInRow, isAlphabet, isSignOfNetwork, looksLikeName } from './network-headings.rule.ts'
import { areOne } from './network-likeness.rule.ts'
import { askedOf, definedIn, headingName, termIn } from './network-names.rule.ts'
import type { NetworkEntry, TableRow } from './network-page.ts'
import { cellsOf } from './network-table.rule.ts'
import { innerHeading, tellsOfSeveral } from './network-words.ts'

/** The networks that a page's text tells of, each with what is said of it: named by a definition, a heading, a question. */
export function networkEntriesOf(text: string, parts: readonly PagePart[]): NetworkEntry[] {
  const opening = parts.slice(0, 6).map(({ words }) => words.slice(0, 600))
  const isOfSeveral = tellsOfSeveral.test(opening.join('\n'))
  const weights = headingWeights(parts, isOfSeveral)
  const draft: Draft = {
    text,
    entries: [],
    heading: undefined,
    isOfSeveral,
    weights,
    naming: namingHeadings(weights),
    repeated: repeatedHeadings(parts),
    first: parts[0],
  }
  const terms = termsAmong(text, parts)
  for (const part of parts) {
    if (terms.has(part)) draft.entries.push(...entryOf(text, part, termIn(text, part)?.name))
    else if (!isAlphabet(part.words)) addPart(draft, part)
  }
  if (draft.entries.length > 0) return draft.entries
  const named = byItsSign(text, parts, draft.naming)
  return named.length > 0 ? named : ofItsKind(text, parts)
}

/** A page on the board alone may have its network's name only on a line of its own, with the address. */
function byItsSign(text: string, parts: readonly PagePart[], naming: ReadonlySet<PagePart>): NetworkEntry[] {
  const sign =
    parts.find(
      (part) => part.kind === 'heading' && part.words.includes(' ') && canBeName(part) && isSignOfNetwork(part.words),
    ) ??
    parts.find((part) => naming.has(part)) ??
    overBoard(parts)
  const name = sign && headingName(text, sign)
  return name ? [{ name, isTitle: true, parts: [...parts], sentences: [] }] : []
}

/** What stands first of all over a table of those who sit on the board. */
function overBoard(parts: readonly (PagePart & TableRow)[]): PagePart | undefined {
  const at = parts.findIndex(({ cells }) => cells !== undefined)
  return parts.slice(0, Math.max(0, at)).find((part) => part.kind === 'heading' && canBeName(part))
}

const kindAlone =
  /^(?<it>(?:Samordnings|Kommunal|Region|Räddningstjänst|Vattenvårds)?(?:förbundet|Förbundet)|Nätverket|Föreningen|Samarbetet|Alliansen)\s\p{Ll}/du

/** `Samordningsförbundet är en möjlighet …`: a page that calls its network by what it is. */
function ofItsKind(text: string, parts: readonly PagePart[]): NetworkEntry[] {
  const prose = parts.filter(({ kind }) => kind === 'paragraph').flatMap((part) => sentencesIn(text, part))
  const span = prose.map((sentence) => captured(text, sentence, kindAlone)?.passage).find((found) => found)
  const name = span && foundIn(text, span, false)
  return name ? [{ name, isTitle: true, parts: [...parts], sentences: prose }] : []
}

function addPart(draft: Draft, part: PagePart): void {
  if (isQuestion(draft, part) || isTitle(draft, part)) return
  const { text, entries, heading } = draft
  const isUnderName = heading !== undefined && draft.naming.has(heading)
  const isProse = part.kind === 'paragraph' || part.kind === 'heading'
  const sentences = isProse ? sentencesIn(text, part) : []
  // A row under a name goes on about it, and names no other.
  const isAllowed = (name: Found<string>) => part.kind !== 'heading' || !isUnderName || name.passage.start < part.start
  const isDefined = sentences[0] !== undefined && definedIn(text, sentences[0]) !== undefined
  const isAside = goesOnInRow(part) || innerHeading.test(part.words) || isCount(part)
  if (part.kind === 'heading' && !isAside && !isUnderName) draft.heading = undefined
  for (const name of isProse ? namesIn(draft, sentences).filter(isAllowed) : [])
    entries.push(openedBy(draft, name, (name.passage.start < part.start && !isDefined) || !name.isSure))
  if (part.kind === 'paragraph' || entries.at(-1)?.parts.length === 0) draft.heading = undefined
  addTo(entries, part, sentences)
}

/** `Vad är Alfa?` opens what is told of Alfa, where the title has not said the same already. */
function isQuestion({ text, entries, heading }: Draft, part: PagePart): boolean {
  const asked = askedOf(text, part)
  if (!asked) return false
  const title = entries.length === 0 && heading ? headingName(text, heading) : undefined
  const isKnown =
    (title && areOne(title.value, asked.value)) || entries.some(({ name }) => areOne(name.value, asked.value))
  if (!isKnown) entries.push(opened(asked, false))
  return true
}

/** Whether the part is a heading that may name what follows; of several in a row the weightiest is kept. */
function isTitle(draft: Draft, part: PagePart): boolean {
  const { text, entries, heading, naming, weights } = draft
  const isRow = cellsOf(text, part).length > 1
  if (part.kind !== 'heading' || isRow || !canBeName(part) || definedIn(text, part)) return false
  const isOwn = naming.has(part) && isNewName(draft, part.words)
  const isWeightier = (weights.get(part) ?? 0) >= (heading ? (weights.get(heading) ?? 0) : 0)
  if (isOwn || (entries.length === 0 && isWeightier)) draft.heading = part
  return isOwn || entries.length === 0
}

function addTo(entries: readonly NetworkEntry[], part: PagePart, sentences: readonly Passage[]): void {
  const last = entries.at(-1)
  const isNew = last?.parts.length === 0
  const entry = isNew ? last : (entries.findLast(({ name }) => isSubjectOf(name.value, part.words)) ?? last)
  entry?.parts.push(part)
  if (part.kind === 'paragraph' || part.words.includes(':') || isCount(part)) entry?.sentences.push(...sentences)
}

/** `BNR är …` goes on about `Byar i Norr (BNR)`, also where others have been named since. */
const isSubjectOf = (name: string, words: string) =>
  [name, name.replace(/\s\(.*\)$/u, ''), /\((?<short>[^)]+)\)/u.exec(name)?.groups?.['short'] ?? name].some((own) =>
    words.startsWith(`${own} `),
  )

/** `22 medlemmar – 18 kommuner och 4 regioner` under a name. */
const isCount = ({ kind, words }: PagePart) => kind === 'heading' && /^\d{1,4}\s\p{Ll}/u.test(words)

function openedBy(
  { text, naming, heading, first, weights }: Draft,
  short: Found<string>,
  isTitle: boolean,
): NetworkEntry {
  const long = [...weights.keys()].find(({ words }) => words.endsWith(` (${short.value})`))
  const name = (long && headingName(text, long)) ?? short
  const isOwnHeading = heading !== undefined && heading !== first && naming.has(heading)
  return { ...opened(name, isTitle), isOwnHeading: isOwnHeading && name.passage.start < heading.end }
}

const opened = (name: Found<string>, isTitle: boolean): NetworkEntry => ({ name, isTitle, parts: [], sentences: [] })

const isNewName = ({ entries, isOfSeveral }: Draft, words: string): boolean =>
  entries.every(({ isTitle }) => isTitle) || isOfSeveral || looksLikeName(words)
