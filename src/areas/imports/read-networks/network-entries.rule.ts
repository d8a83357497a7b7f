import { captured } from '../captured.rule.ts'
import { listsOf, type PageList, type PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, sentencesIn, withoutMarks, wordsIn } from '../text.rule.ts'
import {
  canBeName,
  goesOnInRow,
  isAlphabet,
  isEchoed,
  isSignOfNetwork,
  isFollowedUp,
  isLabel,
  isWeakName,
  looksLikeName,
} from './network-headings.rule.ts'
import { areOne } from './network-likeness.rule.ts'
import {
  actingIn,
  askedOf,
  definedIn,
  headingName,
  isNetworkName,
  membershipsIn,
  termIn,
} from './network-names.rule.ts'
import type { NetworkEntry } from './network-page.ts'
import { cellsOf } from './network-table.rule.ts'
import { definiteForms, genericSubjects, innerHeading, memberHeading, tellsOfSeveral } from './network-words.ts'

const generalPage = /nätverk|samarbet|samverkan|medlemskap|medlem i|deltar i|ingår i/iu
const opensNetworks = /(?:nätverk|samarbeten|organisationer|föreningar|förbund|sammanhang|grupper)[^.]{0,60}:$/iu
const opensExamples = /(?:ingår|deltar|medverkar|är med|är medlem|samarbetar|samverkar)(?:[^.:]{0,40}\s(?:i|med))?:$/iu
const ofItself = new RegExp(`^${genericSubjects}\\s(?!\\p{Lu})`, 'u')
const nameEnd = /\s[–—-]\s|:\s|,\s|\.\s|\.$/u
const longestName = 80
const mostNotes = 6

type Draft = { text: string; entries: NetworkEntry[]; heading: PagePart | undefined; isOfSeveral: boolean }

/** The networks that a page's text tells of, each with what is said of it: named by a definition, a heading, a question. */
export function networkEntriesOf(text: string, parts: readonly PagePart[]): NetworkEntry[] {
  const opening = parts.slice(0, 6).map(({ words }) => words.slice(0, 600))
  const draft: Draft = { text, entries: [], heading: undefined, isOfSeveral: tellsOfSeveral.test(opening.join('\n')) }
  const terms = termsAmong(text, parts)
  for (const [index, part] of parts.entries()) {
    if (terms.has(part)) draft.entries.push(...entryOf(text, part))
    else if (!isAlphabet(part.words)) addPart(draft, part, parts[index + 1])
  }
  if (draft.entries.length > 0) return draft.entries
  const named = byItsSign(text, parts)
  return named.length > 0 ? named : ofItsKind(text, parts)
}

/** A page on the board alone may have its network's name only on a line of its own, with the address. */
function byItsSign(text: string, parts: readonly PagePart[]): NetworkEntry[] {
  const sign = parts.find(
    (part) => part.kind === 'heading' && part.words.includes(' ') && canBeName(part) && isSignOfNetwork(part.words),
  )
  const name = sign && headingName(text, sign)
  return name ? [{ name, isTitle: true, parts: [...parts], sentences: [] }] : []
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

function addPart(draft: Draft, part: PagePart, next: PagePart | undefined): void {
  const { text, entries } = draft
  const asked = askedOf(text, part)
  if (asked) {
    if (!entries.some(({ name }) => areOne(name.value, asked.value))) entries.push(opened(asked, false))
    return
  }
  const isRow = cellsOf(text, part).length > 1
  if (part.kind === 'heading' && !isRow && canBeName(part) && !definedIn(text, part)) {
    const isOver = part.isBlockStart || next?.isBlockStart === false
    const isOwn = isOver && (isFollowedUp(next) || isEchoed(part, next)) && isNewName(draft, part.words)
    if (isOwn || entries.length === 0) draft.heading = part
    if (isOwn || entries.length === 0) return
  }
  const isProse = part.kind === 'paragraph' || part.kind === 'heading'
  const sentences = isProse ? sentencesIn(text, part) : []
  const isDefined = sentences[0] !== undefined && definedIn(text, sentences[0]) !== undefined
  if (part.kind === 'heading' && !goesOnInRow(part) && !innerHeading.test(part.words)) draft.heading = undefined
  for (const name of isProse ? namesIn(draft, sentences) : [])
    entries.push(opened(name, (name.passage.start < part.start && !isDefined) || !name.isSure))
  if (part.kind === 'paragraph' || entries.at(-1)?.parts.length === 0) draft.heading = undefined
  const entry = entries.at(-1)
  entry?.parts.push(part)
  if (part.kind === 'paragraph' || part.words.includes(':')) entry?.sentences.push(...sentences)
}

const opened = (name: Found<string>, isTitle: boolean): NetworkEntry => ({ name, isTitle, parts: [], sentences: [] })

const isNewName = ({ entries, isOfSeveral }: Draft, words: string): boolean =>
  entries.every(({ isTitle }) => isTitle) || isOfSeveral || looksLikeName(words)

/** What the paragraph's sentences, or the heading over it, call a network that has not been named yet. */
function namesIn(draft: Draft, sentences: readonly Passage[]): Found<string>[] {
  const { text, entries, heading } = draft
  const [first] = sentences
  if (!first) return []
  const title = heading && headingName(text, heading)
  const own = definedIn(text, first)
  if (own)
    return isKnownAlready(draft, own)
      ? []
      : [title && !isWeakName(title.value) && isRatherTitle(draft, title.value, own.value) ? title : own]
  const isOfTitle = title !== undefined && !isWeakName(title.value) && isNetworkName(title.value)
  if (isOfTitle && ofItself.test(wordsIn(text, first)) && !/^Vi\s/u.test(wordsIn(text, first))) return [title]
  const memberships = sentences.slice(0, 3).flatMap((one) => membershipsIn(text, one))
  const unnamed = memberships.filter(({ value }) => !entries.some(({ name }) => areOne(name.value, value)))
  if (unnamed.length > 0) return unnamed
  const actor = actingIn(text, first)
  if (isOfTitle) {
    const isExact = actor && isMoreExact(actor.value, title.value) && !isRatherTitle(draft, title.value, actor.value)
    return [isExact ? actor : title]
  }
  if (actor && title && ofItself.test(`${actor.value} är`)) return entries.length === 0 ? [title] : []
  if (actor && isNewActor(draft, actor)) return [actor]
  return entries.length === 0 && title ? [title] : []
}

/** In a list of several networks the heading is what the page calls each: `Gröna Byar` over `Svenska Gröna Byar-nätverket är …` */
const isRatherTitle = ({ isOfSeveral }: Draft, title: string, name: string) =>
  isBetter(title, name) || (isOfSeveral && title.includes(' ') && looksLikeName(title) && name.includes(title))

/** `Västgruppen (VG)` over `VG är …` */
const isLongForm = (title: string, name: string) =>
  title.includes(`(${name})`) || title.startsWith(`${name} (`) || (!name.includes(' ') && holdsWord(title, name))

/** `Värnamo räddningstjänst` over `Räddningstjänsten är …` */
const holdsWord = (title: string, name: string) =>
  title !== name &&
  title
    .toLowerCase()
    .split(' ')
    .some((word) => name.toLowerCase().startsWith(word) && word.length > 4 && name.length - word.length <= 2)

/** NB a name that so far is only a heading's gives way to how the text itself puts it. */
function isKnownAlready({ entries }: Draft, own: Found<string>): boolean {
  const known = entries.find(({ name }) => areOne(name.value, own.value))
  if (known?.isTitle && known === entries.at(-1) && !isBetter(known.name.value, own.value)) {
    known.name = own
    known.isTitle = false
  }
  return known !== undefined
}

const isBetter = (title: string, name: string) => isLongForm(title, name) || isTitleWithForm(name, title)

/** `Skogsrådet i Dalen leds av …` under the title `Skogsrådet` */
const isMoreExact = (name: string, title: string) => name.length > title.length && areOne(name, title)

/** `Föreningen Gröna Byar arbetar …` under `Gröna Byar` */
const isTitleWithForm = (name: string, title: string) =>
  name.endsWith(` ${title}`) && new RegExp(`^${definiteForms}$`, 'iu').test(name.slice(0, -title.length - 1))

/** After others have been named, only a name in capitals that does what networks do is another. */
const isNewActor = ({ entries, isOfSeveral }: Draft, { value, isSure }: Found<string>): boolean =>
  entries.length === 0 ||
  (isSure && (isOfSeveral || value.includes(' ')) && !entries.some(({ name }) => areOne(name.value, value)))

/** `Gröna Städer – arbetar för parker` as paragraphs: one is a sentence with a dash, two or more are a register. */
function termsAmong(text: string, parts: readonly PagePart[]): ReadonlySet<PagePart> {
  const found = parts.filter((part) => {
    if (part.kind === 'point' || part.kind === 'quote') return false
    const term = termIn(text, part)
    return term !== undefined && !isLabel(term.name.value)
  })
  const isGeneral = parts.slice(0, 4).some(({ words }) => generalPage.test(words.slice(0, 300)))
  return new Set(found.length > 1 && isGeneral ? found : [])
}

/** The networks in lists under words that speak of networks: what stands before the dash is the name. */
export function listedNetworks(text: string, parts: readonly PagePart[], isOnly: boolean): NetworkEntry[] {
  return listsOf(parts)
    .filter((list) => isListOfNetworks(list, isOnly))
    .flatMap(({ points }) => points.flatMap((point) => withNotes(text, entryOf(text, point), parts, point)))
}

/** What stands under a point, on lines of its own, is about what the point names. */
function withNotes(text: string, named: NetworkEntry[], parts: readonly PagePart[], point: PagePart): NetworkEntry[] {
  const rest = parts.slice(parts.indexOf(point) + 1, parts.indexOf(point) + 1 + mostNotes)
  const end = rest.findIndex(({ kind }) => kind !== 'note')
  const notes = end < 0 ? rest : rest.slice(0, end)
  return named.map((entry) => ({
    ...entry,
    sentences: [...entry.sentences, ...notes.flatMap((note) => sentencesIn(text, note))],
  }))
}

function isListOfNetworks({ lead, heading, points }: PageList, isOnly: boolean): boolean {
  const words = lead?.words ?? ''
  if (memberHeading.test(words) || !points.some(({ words: own }) => /^\p{Lu}/u.test(own))) return false
  return isOnly
    ? generalPage.test(`${heading?.words ?? ''} ${words}`.slice(-300)) || opensExamples.test(words)
    : opensNetworks.test(words) && generalPage.test(words) && !/(?:ska|är) att:$/u.test(words)
}

function entryOf(text: string, part: PagePart): NetworkEntry[] {
  const words = wordsIn(text, { start: part.start, end: Math.min(part.end, part.start + 120) })
  const defined = definedIn(text, part)
  const end = words.search(nameEnd)
  const name = defined ?? foundIn(text, end > 0 ? { start: part.start, end: part.start + end } : part)
  if (!name || name.value.length > longestName || !/^\p{Lu}/u.test(name.value) || !isNetworkName(name.value)) return []
  const rest = defined ? part : withoutMarks(text, { start: name.passage.end, end: part.end }, ' :–—-,.')
  const hasMore = rest.start < rest.end
  return [
    {
      name,
      parts: [part],
      sentences: hasMore ? sentencesIn(text, rest) : [],
      ...(hasMore && !defined ? { term: rest } : {}),
    },
  ]
}
