import { listsOf, type PageList, type PagePart } from '../page-parts.rule.ts'
import type { Found } from '../reading.ts'
import { foundIn, sentencesIn, withoutMarks, wordsIn } from '../text.rule.ts'
import { isCalledByForm, isLabel } from './network-headings.rule.ts'
import { definedIn, isNetworkName, termIn } from './network-names.rule.ts'
import type { NetworkEntry } from './network-page.ts'
import { memberHeading } from './network-words.ts'

const generalPage = /nätverk|samarbet|samverkan|medlemskap|medlem i|deltar i|ingår i/iu
const opensNetworks = /(?:nätverk|samarbeten|organisationer|föreningar|förbund|sammanhang|grupper)[^.]{0,60}:$/iu
const opensExamples = /(?:ingår|deltar|medverkar|är med|är medlem|samarbetar|samverkar)(?:[^.:]{0,40}\s(?:i|med))?:$/iu
const nameEnd = /\s[–—-]\s|\s\([\p{Ll}\d]|:\s|,\s|\.\s|\.$/u
const longestName = 80
const mostNotes = 6

/** `Gröna Städer – arbetar för parker` as paragraphs: one is a sentence with a dash, two or more are a register. */
export function termsAmong(text: string, parts: readonly PagePart[]): ReadonlySet<PagePart> {
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

/** `• Brobyggarnätverket. För …`, `• Skogsrådet – …`: most of the points begin with what networks are called. */
const isOfForms = (points: readonly PagePart[]) =>
  points.length > 1 &&
  points.filter(({ words }) => isCalledByForm(words.slice(0, Math.max(0, words.search(nameEnd))))).length * 2 >=
    points.length

const takesPartIn = /(?:kommun|kommunen|region|vi)\s(?:är\s)?(?:deltar|medverkar|med|medlem|ingår|engagerad)\si:$/iu

function isListOfNetworks({ lead, heading, points }: PageList, isOnly: boolean): boolean {
  const words = lead?.words ?? ''
  if (memberHeading.test(words) || !points.some(({ words: own }) => /^\p{Lu}/u.test(own))) return false
  if (isOfForms(points) || takesPartIn.test(words)) return true
  return isOnly
    ? generalPage.test(`${heading?.words ?? ''} ${words}`.slice(-300)) || opensExamples.test(words)
    : opensNetworks.test(words) && generalPage.test(words) && !/(?:ska|är) att:$/u.test(words)
}

export function entryOf(text: string, part: PagePart, term?: Found<string>): NetworkEntry[] {
  const words = wordsIn(text, { start: part.start, end: Math.min(part.end, part.start + 120) })
  const defined = definedIn(text, part)
  const end = words.search(nameEnd)
  const name = defined ?? term ?? foundIn(text, end > 0 ? { start: part.start, end: part.start + end } : part)
  if (!name || name.value.length > longestName || !/^[\p{Lu}\d]/u.test(name.value) || !isNetworkName(name.value))
    return []
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
