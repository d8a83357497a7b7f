import type { PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { wordsIn } from '../text.rule.ts'
import { isCalledByForm, isWeakName, looksLikeName } from './network-headings.rule.ts'
import { areOne } from './network-likeness.rule.ts'
import { actingIn, definedIn, headingName, isNetworkName, membershipsIn, mentionedIn } from './network-names.rule.ts'
import type { NetworkEntry } from './network-page.ts'
import { definiteForms, genericSubjects } from './network-words.ts'

/** What a page's parts have told so far: the networks, and the heading that may name the next of them. */
export type Draft = {
  text: string
  entries: NetworkEntry[]
  heading: PagePart | undefined
  isOfSeveral: boolean
  weights: ReadonlyMap<PagePart, number>
  naming: ReadonlySet<PagePart>
  repeated: ReadonlySet<PagePart>
  first: PagePart | undefined
}

const ofItself = new RegExp(`^${genericSubjects}\\s(?!\\p{Lu})`, 'u')
/** What the paragraph's sentences, or the heading over it, call a network that has not been named yet. */
export function namesIn(draft: Draft, sentences: readonly Passage[]): Found<string>[] {
  const { text, entries, heading } = draft
  const [first] = sentences
  if (!first) return []
  const title = heading && headingName(text, heading)
  const own = definedIn(text, first)
  if (own && isSettled(draft) && !isCalledByForm(own.value)) return []
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
    if (actor && isFormOver(actor.value, title.value)) return [actor]
    const isExact = actor && isMoreExact(actor.value, title.value) && !isRatherTitle(draft, title.value, actor.value)
    return [isExact ? actor : title]
  }
  if (actor && title && ofItself.test(`${actor.value} är`)) return entries.length === 0 ? [title] : []
  if (actor && isNewActor(draft, actor)) return [actor]
  if (entries.length > 0) return []
  const mentioned = title ? undefined : mentionedIn(text, first)
  if (mentioned) return [mentioned]
  if (draft.isOfSeveral && title && isWeakName(title.value)) return []
  return title && !/^Ny(?:tt|a)?\s\p{Ll}/u.test(title.value) ? [title] : []
}

/** `Slättens vattenförbund provar vattnet` under `Vatten`: the heading is the field, and the text has the name. */
const isFormOver = (name: string, title: string) =>
  name.includes(' ') && isCalledByForm(name) && !isCalledByForm(title) && !title.includes(' ') && !areOne(name, title)

/** A page on one network, whose title is called as networks are and said again in its text. */
const isSettled = ({ entries, isOfSeveral, repeated }: Draft) =>
  !isOfSeveral &&
  entries.length === 1 &&
  [...repeated].some(({ words }) => words === entries[0]?.name.value && isCalledByForm(words))

/** In a list of several networks the heading is what the page calls each: `Gröna Byar` over `Svenska Gröna Byar-nätverket är …` */
const isRatherTitle = ({ isOfSeveral, heading, naming, repeated }: Draft, title: string, name: string) =>
  isBetter(title, name) ||
  (heading !== undefined &&
    naming.has(heading) &&
    repeated.has(heading) &&
    isCalledByForm(title) &&
    !isCalledByForm(name)) ||
  (isOfSeveral && title.includes(' ') && looksLikeName(title) && name.includes(title))

/** `Västgruppen (VG)` over `VG är …` */
const isLongForm = (title: string, name: string) =>
  title.includes(`(${name})`) ||
  title.endsWith(`, ${name}`) ||
  title.startsWith(`${name} (`) ||
  (!name.includes(' ') && holdsWord(title, name))

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
const isNewActor = ({ entries, isOfSeveral }: Draft, { value, isSure }: Found<string>): boolean => {
  const isName = value.includes(' ') && (isSure || (isOfSeveral && looksLikeName(value)))
  return (
    entries.length === 0 ||
    ((isName || (isSure && isOfSeveral)) && !entries.some(({ name }) => areOne(name.value, value)))
  )
}
