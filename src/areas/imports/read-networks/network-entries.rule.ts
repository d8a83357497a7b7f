import { firstCaptured } from '../captured.rule.ts'
import { anyCount } from '../counts.rule.ts'
import { enumerated } from '../enumeration.rule.ts'
import { isMunicipalityName } from '../municipality-mention.rule.ts'
import { listsOf, type PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, sentencesIn, withoutMarks, wordsIn } from '../text.rule.ts'
import type { NetworkEntry } from './network-page.ts'
import {
  formWords,
  genericHeading,
  genericSubjects,
  innerHeading,
  memberHeading,
  networkVerbs,
} from './network-words.ts'

const subject = '(?<it>\\p{Lu}[^.,;:!?–—]{1,80}?(?:\\s\\(\\p{Lu}[^()]{1,15}\\))?)'
/** `X är ett samarbete …`, `X är en plattform …` */
const defined = new RegExp(
  `^${subject}\\s(?:är|var)\\s(?:ett|en)\\s(?:[\\p{L}-]+\\s){0,3}?[\\p{L}-]*${formWords}(?!\\p{L})`,
  'du',
)
/** `De åtta kommunerna på Södertörn …`, `Kommunerna i Umeåregionen …` are called by the place. */
const byPlace = new RegExp(
  `^(?:(?:De\\s)?${anyCount}\\skommuner(?:na)?|Kommunerna)\\s(?:på|i|inom|kring)\\s(?<it>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,2})`,
  'du',
)
/** `I Kustrådet möts sex kommuner …` */
const meeting =
  /^I\s(?:nätverket\s)?(?<it>\p{Lu}[^.,;:!?–—]{1,80}?)\s(?:möts|ingår|samverkar|samarbetar|samlas|deltar)(?!\p{L})/du
/** `Direktionen för Norra Brandkåren ska bestå av …` */
const governed =
  /^(?:Direktionen|Styrelsen|Styrgruppen|Förbundsdirektionen|Medlemmarna)\s(?:för|i)\s(?<it>\p{Lu}[^.,;:!?–—]{1,80}?)\s(?:ska|består|har|är|leder|utgörs)(?!\p{L})/du
const acting = new RegExp(`^${subject}\\s${networkVerbs}(?!\\p{L})`, 'du')
const joined =
  /(?<!\p{L})(?:är medlem i|är medlemmar i|medlem i|ingår i|deltar i|är med i|är delägare i|är en del av|samverkar genom|samverkar inom)\s(?:nätverket\s|föreningen\s|kommunalförbundet\s)?(?<it>\p{Lu}[^.:;]{2,200})/du
const generic = new RegExp(`^${genericSubjects}(?:\\s(?!\\p{Lu})|$)`, 'u')
const innerBody =
  /^(?:Styrgrupp|Styrelse|Direktion|Kansli|Arbetsgrupp|Ledningsgrupp|Ordförande|Kommunen|Kommunens|Syfte|Mål|Vision|Uppdrag|Tillsammans|Varje|Alla|Ett|En|Som|Genom|För|Under|Sedan|I|På|Hos|Både|Två)\p{L}*(?:\s|$)/u
const tellsOfNetwork = new RegExp(
  `^(?:${genericSubjects}\\s|(?:De\\s)?${anyCount}\\s[\\p{L}-]*kommuner)|(?<!\\p{L})(?:nätverk|samverka|samarbet|medlemskommun|kommunalförbund|kommuner)`,
  'iu',
)
const generalPage = /nätverk|samarbet|samverkan|medlemskap/iu
const nameEnd = /\s[–—-]\s|:\s|,\s|\.\s|\.$/u

type Draft = { entries: NetworkEntry[]; heading: PagePart | undefined }

/** The networks of a page, each with what is said of it: named by a definition, by a heading, or as a point of a list. */
export function networkEntriesOf(text: string, parts: readonly PagePart[]): NetworkEntry[] {
  const draft: Draft = { entries: [], heading: undefined }
  for (const [index, part] of parts.entries()) addPart(text, draft, part, parts[index + 1])
  const listed = draft.entries.length === 0 ? listedNetworks(text, parts) : []
  return [...draft.entries, ...listed]
}

function addPart(text: string, draft: Draft, part: PagePart, next: PagePart | undefined): void {
  const current = draft.entries.at(-1)
  if (part.kind === 'heading' && canBeName(part) && !defined.test(part.words)) {
    const isOwn = next?.kind === 'paragraph' && tellsOfNetwork.test(next.words.slice(0, 300))
    if (isOwn || !current) draft.heading = part
    if (isOwn || !current) return
  }
  const sentences = part.kind === 'paragraph' || part.kind === 'heading' ? sentencesIn(text, part) : []
  const names = part.kind === 'paragraph' || part.kind === 'heading' ? namesIn(text, sentences[0], draft) : []
  draft.heading = names.length > 0 || part.kind === 'paragraph' ? undefined : draft.heading
  for (const name of names) draft.entries.push({ name, parts: [], sentences: [] })
  const entry = draft.entries.at(-1)
  entry?.parts.push(part)
  if (part.kind === 'paragraph' || part.words.includes(':')) entry?.sentences.push(...sentences)
}

const canBeName = ({ words }: PagePart) =>
  words.length < 80 &&
  !genericHeading.test(words) &&
  !memberHeading.test(words) &&
  !innerHeading.test(words) &&
  !isMunicipalityName(words) &&
  !words.includes(':') &&
  /^(?!Om\s\p{Ll})\p{Lu}/u.test(words)

/** What the paragraph's first sentence, or the heading over it, calls a network that has not been named yet. */
function namesIn(text: string, sentence: Passage | undefined, { entries, heading }: Draft): Found<string>[] {
  if (!sentence) return []
  const own = named(text, sentence, [defined, byPlace, meeting, governed])
  const title = heading && headingName(text, heading)
  if (own && title && (title.value === own.value || title.value.includes(`(${own.value})`))) return [title]
  if (own && !isSame(own, entries.at(-1))) return [own]
  if (own) return []
  const memberships = membershipsIn(text, sentence).filter((name) => !isSame(name, entries.at(-1)))
  if (memberships.length > 0) return memberships
  if (title) return [title]
  if (entries.length > 0) return []
  const actor = firstCaptured(text, sentence, [acting])
  const found = actor && foundIn(text, actor)
  return found && isNetworkName(found.value) ? [{ ...found, isSure: false }] : []
}

/** A board, a purpose or a municipality acts too, but is no network; nor does 'Det' name one. */
const isNetworkName = (words: string) =>
  !innerBody.test(words) && !/^(?:Det|Den|Vi|Här)(?:\s|$)/u.test(words) && !/\s(?:kommun|stad|län)$/iu.test(words)

function named(text: string, sentence: Passage, patterns: readonly RegExp[]): Found<string> | undefined {
  const span = firstCaptured(text, sentence, patterns)
  const found = span && foundIn(text, span)
  return found && !generic.test(found.value) && isNetworkName(found.value) ? found : undefined
}

function membershipsIn(text: string, sentence: Passage): Found<string>[] {
  const span = firstCaptured(text, sentence, [joined])
  if (!span) return []
  const end = wordsIn(text, span).search(/,?\s(?:som|där|vilket|tillsammans|för att|sedan|och (?!\p{Lu}))/u)
  return enumerated(text, end > 0 ? { ...span, end: span.start + end } : span).filter(({ value }) =>
    /^\p{Lu}/u.test(value),
  )
}

/** `Om Vattennätverket` is named Vattennätverket. */
function headingName(text: string, heading: PagePart): Found<string> | undefined {
  const lead = /^Om\s/u.exec(wordsIn(text, heading))?.[0].length ?? 0
  const aside = wordsIn(text, heading).search(/,\s(?:ett|en|som)\s|\s(?:arbetar|samarbetar|samverkar)\s/u)
  const end = aside > 0 ? heading.start + aside : heading.end
  return foundIn(text, withoutMarks(text, { start: heading.start + lead, end }, ' :.'))
}

const isSame = ({ value }: Found<string>, entry: NetworkEntry | undefined): boolean =>
  entry !== undefined && (entry.name.value.includes(value) || value.includes(entry.name.value))

/** A list of networks under a heading that speaks of networks: what stands before the dash is the name. */
function listedNetworks(text: string, parts: readonly PagePart[]): NetworkEntry[] {
  return listsOf(parts)
    .filter(({ lead, heading }) => {
      const words = `${heading?.words ?? ''} ${lead?.words ?? ''}`
      return generalPage.test(words.slice(-300)) && !memberHeading.test(lead?.words ?? '')
    })
    .flatMap(({ points }) => points.flatMap((point) => listedNetwork(text, point)))
}

function listedNetwork(text: string, point: PagePart): NetworkEntry[] {
  const words = wordsIn(text, { start: point.start, end: Math.min(point.end, point.start + 120) })
  const end = words.search(nameEnd)
  const name = foundIn(text, end > 0 ? { start: point.start, end: point.start + end } : point)
  if (!name || name.value.length > 80 || !/^\p{Lu}/u.test(name.value)) return []
  const rest = withoutMarks(text, { start: name.passage.end, end: point.end }, ' :–—-,')
  return [{ name, parts: [point], sentences: rest.start < rest.end ? sentencesIn(text, rest) : [] }]
}
