import { once } from '../enumeration.rule.ts'
import type { PageList, PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, withoutMarks, wordsIn } from '../text.rule.ts'
import { isListOfAreas } from './focus-areas.rule.ts'
import type { PromisePage } from './promise-page.ts'
import { promisedInColumn } from './promise-columns.rule.ts'
import { namedAreas, outright, promisedByLabel, promisedUnderLead } from './promise-rows.rule.ts'
import { alsoPromisedIn, dutiesIn, opensWithGiver, promisedIn, tellsDuty } from './promise-sentences.rule.ts'
import { giverHeading, longest, opensOther, opensPromises, ownHeading } from './promise-words.ts'

const dutyWord = /^(?:att\s|ska\s|kommer att\s|ska vi\s)/iu

/** What is promised (sv. löften): in lists that promises open, in sentences that promise, else in what the parties shall do. */
export function promisedOn(page: PromisePage): Found<string>[] {
  const { text, sentences } = page
  const inLists = page.lists.flatMap((list) => {
    const told = toldUnderPoints(page, list)
    return told.length > 0 ? told : promisedInList(text, list)
  })
  const inSentences = sentences.flatMap((sentence) => promisedIn(text, sentence))
  const inRows = [
    ...promisedUnderLead(page),
    ...promisedInColumn(page),
    ...promisedByLabel(page),
    ...namedAreas(page).flatMap(({ promises }) => promises),
  ]
  const found = [...inSentences, ...inLists, ...inRows]
  if (found.length === 0) return once(sentences.flatMap((sentence) => dutiesIn(text, sentence)))
  const holds = (sentence: Passage | undefined) =>
    sentence !== undefined && inSentences.some(({ passage }) => within(passage, sentence))
  const also: Found<string>[] = []
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1]
    const isRightAfter = holds(before) || (before !== undefined && also.some(({ passage }) => within(passage, before)))
    if (!holds(sentence)) also.push(...alsoPromisedIn(text, sentence, isRightAfter))
  }
  return once(withoutNested([...found, ...also].sort((a, b) => a.passage.start - b.passage.start)))
}

/** A promise that stands inside another, read in two ways, counts once. */
const withoutNested = (found: readonly Found<string>[]) =>
  found.filter(({ passage }, index) => {
    const before = found[index - 1]?.passage
    return !before || passage.start >= before.end || isSame(before, passage)
  })
const within = (inner: Passage, outer: Passage) => inner.start >= outer.start && inner.end <= outer.end
const isSame = (a: Passage, b: Passage) => a.start === b.start && a.end === b.end

function promisedInList(text: string, list: PageList): Found<string>[] {
  const { points } = list
  const own = points.flatMap((point) => promisedIn(text, point, true))
  if (own.length > 0 && own.length >= points.length / 2) return own
  return isListOfPromises(list) ? points.flatMap((point) => asPromise(text, point) ?? []) : own
}

/** `1. Lugnare trafik` with `Polisen ska mäta farten.` under it: the point is a title, the promise is told in its text. */
function toldUnderPoints({ text, parts }: PromisePage, { points }: PageList): Found<string>[] {
  const notes = points.flatMap((point) => {
    const next = parts[parts.indexOf(point) + 1]
    return next?.kind === 'note' && tellsDuty.test(next.words) ? [next] : []
  })
  const areTitles = points.length > 1 && notes.length === points.length
  return areTitles ? notes.flatMap((note) => outright(text, note)) : []
}

const lastSentence = (words: string) =>
  words
    .slice(-200)
    .split(/[.!?]\s/u)
    .at(-1) ?? ''

function isListOfPromises(list: PageList): boolean {
  const last = lastSentence(list.lead?.words ?? '')
  if (opensOther.test(last) || isListOfAreas(list)) return false
  if (opensPromises.test(last) || ownHeading.test(last) || giverHeading.test(last)) return true
  const byGiver = list.points.filter(({ words }) => opensWithGiver.test(words) || /^ska\s/iu.test(words))
  if (byGiver.length > list.points.length / 2) return true
  return (
    list.lead?.kind !== 'heading' &&
    !last.endsWith(':') &&
    opensPromises.test(list.heading?.words ?? '') &&
    !opensOther.test(list.heading?.words ?? '')
  )
}

/** A point without the word that binds it to its lead. */
function asPromise(text: string, point: PagePart): Found<string> | undefined {
  const words = wordsIn(text, point)
  const start = point.start + (dutyWord.exec(words)?.[0].length ?? 0)
  return foundIn(text, withoutMarks(text, { start, end: Math.min(point.end, start + longest) }, ' .;'))
}
