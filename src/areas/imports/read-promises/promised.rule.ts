import { captured } from '../captured.rule.ts'
import { enumerated, once } from '../enumeration.rule.ts'
import { columnGap, type PageList, type PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, withoutMarks, wordsIn } from '../text.rule.ts'
import { isListOfAreas } from './focus-areas.rule.ts'
import type { PromisePage } from './promise-page.ts'

const giver =
  '(?:polisen|polis|kommunen|kommunerna|kommun|vi|parterna|lokalpolisområdet?(?:\\s\\p{Lu}[\\p{L}-]+){0,3}|\\p{Lu}[\\p{L}-]+s?\\s[Kk]ommun)'
/** `… lovar att …`: what follows is promised. NB `som polisen lovar` tells of a promise and gives none. */
const promises =
  /(?<!som\s(?:\p{L}+\s){0,4})(?<!\p{L})(?:lovar|lovade|utlovas|utlovar|åtar sig|förbinder sig|avger löfte om|avger löftet)(?:\s(?:polisen|kommunen|kommun|polis|vi|och|kommunerna|samt|medborgarna|invånarna)){0,5}\s?(?:att|om att)(?!\p{L}):?\s{0,3}(?<it>[^:]{3,700})$/diu
const promisesWithoutAtt =
  /(?<!som\s(?:\p{L}+\s){0,4})(?<!\p{L})(?:lovar)\s(?<it>(?:i samverkan|gemensamt|tillsammans)\s[^:]{3,500})$/diu
const duties = new RegExp(
  `^${giver}(?:\\s(?:och|samt)\\s${giver}|,\\s${giver}){0,3}\\s(?:ska|skall|kommer att)\\s(?:tillsammans\\s|gemensamt\\s)?(?:arbeta för\\s(?!att))?(?<it>[^:]{3,700})$`,
  'diu',
)
const aims =
  /(?<!\p{L})(?:ska|kommer)\s(?:parterna|vi|kommunen och polisen|polisen och kommunen|kommun och polis|polis och kommun)\s(?:att\s)?(?:tillsammans\s|gemensamt\s)?(?:satsa på|arbeta för|arbeta med|prioritera)\s(?:att\s)?(?<it>[^:]{3,700})$/du
const accordingTo = /^Enligt\s\p{L}*(?:löftet|löftena|överenskommelsen)\s(?:ska|skall|kommer)\s(?<it>[^:]{3,700})$/du
/** `Polisen kontrollerar …`, `Vi ordnar …`: a point that says who does it. */
const opensWithGiver = new RegExp(`^${giver}\\s\\p{Ll}`, 'iu')
const means = /löftet\sinnebär\s(?:bland annat\s)?att\s(?<it>[^:]{3,600})$/diu
const throughList = /^(?<lead>.{0,200}?)(?:\sgenom att:?|\sgenom följande:?|\sgenom:?)$/iu
const purposeLead = /^(?:arbeta|verka|jobba)\sför\satt\s/iu

/** What opens a list of promises, and what opens a list of something else. */
const opensPromises =
  /löfte(?:n|na|t)?(?:\s(?:för\s)?(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?:?$|löfte(?:n|na|t)?\s(?:för\s(?:19|20)\d\d\s)?(?:är|lyder)|lovar|åtar sig|åtagande|alla punkter|kommer att:?$|(?<!\p{L})ska:?$|(?<!\p{L})(?:insatser|aktiviteter|åtgärder):?$|enats om|kommit överens om/iu
const opensOther =
  /genom att:?$|gå till|medborgarlöfte(?:n|t|na)? (?:ska|innebär|handlar|är)(?!\p{L}).*:$|syftet|bakgrund|vad är|underlag|bygger|så gör vi|så följs|uppföljning|mer information|läs mer|relaterat|kontakt/iu
const attWord = /^att\s{1,3}/iu
const adverbs = /^(?:tillsammans|gemensamt|under \d{4}|i samverkan)\s/iu
const longest = 400

/** What is promised (sv. löften): in lists that promises open, in sentences that promise, else in what the parties shall do. */
export function promisedOn(page: PromisePage): Found<string>[] {
  const inLists = page.lists.flatMap((list) => promisedInList(page.text, list))
  const inSentences = page.sentences.flatMap((sentence) => promisedIn(page.text, sentence))
  const found = [...inSentences, ...inLists, ...underLead(page), ...inColumn(page), ...byLabel(page)].sort(
    (a, b) => a.passage.start - b.passage.start,
  )
  if (found.length > 0) return once(found)
  return once(page.sentences.flatMap((sentence) => dutiesIn(page.text, sentence)))
}

function promisedInList(text: string, list: PageList): Found<string>[] {
  const { points } = list
  const own = points.flatMap((point) => promisedIn(text, point))
  if (own.length > 0 && own.length >= points.length / 2) return own
  return isListOfPromises(list) ? points.flatMap((point) => asPromise(text, point) ?? []) : own
}

const lastSentence = (words: string) =>
  words
    .slice(-200)
    .split(/[.!?]\s/u)
    .at(-1) ?? ''

function isListOfPromises(list: PageList): boolean {
  const last = lastSentence(list.lead?.words ?? '')
  if (opensOther.test(last) || isListOfAreas(list)) return false
  if (opensPromises.test(last) || list.points.every(({ words }) => opensWithGiver.test(words))) return true
  return (
    list.lead?.kind !== 'heading' &&
    !last.endsWith(':') &&
    opensPromises.test(list.heading?.words ?? '') &&
    !opensOther.test(list.heading?.words ?? '')
  )
}

/** Short lines without marks after a lead that ends in a colon, each with or without a paragraph of its own. */
function underLead({ text, parts }: PromisePage): Found<string>[] {
  return parts.flatMap((part, index) => {
    if (!part.words.endsWith(':') || !opensPromises.test(lastSentence(part.words)) || opensOther.test(part.words))
      return []
    const rows: PagePart[] = []
    for (const [step, next] of parts.slice(index + 1, index + 40).entries()) {
      const isStray = next.kind !== 'heading' && parts[index + step]?.kind !== 'heading'
      if (next.kind === 'point' || next.words.endsWith(':') || isStray || opensOther.test(next.words)) break
      if (next.kind === 'heading') rows.push(next)
    }
    return rows.flatMap((row) => asPromise(text, row) ?? [])
  })
}

const labelled = /^(?:löfte|åtagande)(?:\s(?:för\s)?(?:19|20)\d\d|\s?\d{1,2})?\s?[:.–-]\s(?<it>.{5,400})$/diu
const ownHeading = /^(?:polisens|kommunens|gemensamma|våra|parternas)\s(?:löften?|åtaganden?):?$/iu

/** `Löfte 2: …`, and paragraphs right under `Polisens löften`. */
function byLabel({ text, parts }: PromisePage): Found<string>[] {
  let isOwn = false
  return parts.flatMap((part) => {
    if (part.kind === 'heading') isOwn = ownHeading.test(part.words)
    const span = part.kind === 'point' ? undefined : captured(text, part, labelled)?.passage
    if (span) return foundIn(text, withoutMarks(text, span, ' .;')) ?? []
    return isOwn && part.kind === 'paragraph' && part.words.length < longest ? (asPromise(text, part) ?? []) : []
  })
}

const columnHead = /^(?:aktivitet|åtgärd|löfte|insats|vad)(?:er)?$/iu

/** The first column of rows under a head such as `Aktivitet   Ansvarig`. */
function inColumn({ text, parts }: PromisePage): Found<string>[] {
  const head = parts.findIndex(
    (part) => columnHead.test(firstCell(text, part)?.value ?? '') && columnGap.test(wordsIn(text, part)),
  )
  if (head < 0) return []
  const rest = parts.slice(head + 1)
  const end = rest.findIndex((part) => part.isBlockStart || !columnGap.test(wordsIn(text, part)))
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((row) => firstCell(text, row) ?? [])
}

function firstCell(text: string, row: PagePart): Found<string> | undefined {
  const gap = wordsIn(text, row).search(columnGap)
  return foundIn(text, gap < 0 ? row : { start: row.start, end: row.start + gap })
}

/** A point without the word that binds it to its lead. */
function asPromise(text: string, point: PagePart): Found<string> | undefined {
  const words = wordsIn(text, point)
  const start = point.start + (attWord.exec(words)?.[0].length ?? 0)
  return foundIn(text, withoutMarks(text, { start, end: Math.min(point.end, start + longest) }, ' .;'))
}

function promisedIn(text: string, sentence: Passage): Found<string>[] {
  const found = captured(text, sentence, promises) ?? captured(text, sentence, promisesWithoutAtt)
  if (!found) return [...meantBy(text, sentence), ...viaList(text, sentence)]
  const lead = adverbs.exec(wordsIn(text, found.passage))?.[0].length ?? 0
  return parted(text, withoutMarks(text, { ...found.passage, start: found.passage.start + lead }, ' .;'))
}

/** `Löftet innebär att polisen gör kontroller och att kommunen lyser upp.` holds two. */
function meantBy(text: string, sentence: Passage): Found<string>[] {
  const found = captured(text, sentence, means)?.passage
  if (!found) return []
  const joints = [...wordsIn(text, found).matchAll(/,?\s(?:och|samt)\satt\s|,\satt\s/gu)]
  const starts = [found.start, ...joints.map(({ index, 0: joint }) => found.start + index + joint.length)]
  return starts.flatMap((start, index) => {
    const joint = joints[index]
    const end = joint ? found.start + joint.index : found.end
    return foundIn(text, withoutMarks(text, { start, end }, ' .;')) ?? []
  })
}

/** `Polis och kommun ska arbeta för att minska buskörningen genom att:` promises the aim; the list says how. */
function viaList(text: string, sentence: Passage): Found<string>[] {
  const through = throughList.exec(wordsIn(text, sentence).slice(0, 400))
  const lead = through?.groups?.['lead']
  if (!lead) return []
  const duty = captured(text, { start: sentence.start, end: sentence.start + lead.length }, duties)
  if (!duty) return []
  const skipped = purposeLead.exec(wordsIn(text, duty.passage))?.[0].length ?? 0
  const found = foundIn(text, { ...duty.passage, start: duty.passage.start + skipped })
  return found ? [found] : []
}

/** `arbeta för tryggare vägar och bättre ljus i parken` holds two promises, `för trygghet och trivsel` one. */
function parted(text: string, promise: Passage): Found<string>[] {
  const whole = foundIn(text, promise)
  const isWorkFor = whole !== undefined && /^(?:arbeta|verka|satsa)\s(?:för|på)\s(?!att)/iu.test(whole.value)
  if (!whole || !isWorkFor) return whole ? [whole] : []
  const parts = enumerated(text, promise)
  return parts.length > 1 && parts.every(({ value }) => value.split(' ').length > 1) ? parts : [whole]
}

/** Where nothing is said to be promised: what the parties of the promise shall do, thing by thing. */
function dutiesIn(text: string, sentence: Passage): Found<string>[] {
  const duty =
    captured(text, sentence, duties) ?? captured(text, sentence, accordingTo) ?? captured(text, sentence, aims)
  return duty ? enumerated(text, duty.passage) : []
}
