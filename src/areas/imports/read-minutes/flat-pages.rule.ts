import type { Passage } from '../reading.ts'
import { isFirstName } from './given-names.rule.ts'
import { matterNumber } from './headings.rule.ts'
import { flatTitleEnd } from './flat-title.rule.ts'
import { inlineLabel } from './labels.rule.ts'
import { atMost, matchesIn, wordsIn } from './passage.rule.ts'
import { wordsOf } from './person-pieces.rule.ts'

/** A line of a page whose line breaks got lost is this long at least, in characters. */
const shortestFlatLine = 200
const fewestLabels = 2
/** `12 Taxa`, `3. Budget`, `Fhr 4 Remiss`: where an item may begin in running text. NB months and years are no titles. */
const numbered =
  /(?<=\s)(?<!(?:punkt|punkten|punkterna|pkt|nr|sida|kl\.?|och)\s)(?:\p{Lu}\p{L}{1,4}\s)?(?:§\s{0,2})?(?<number>\d{1,3})(?:\.(?!\d)|\s§)?\s{1,3}(?!(?!Dnr)\p{Lu}\p{L}{1,4}\s(?:§\s)?\d)(?!(?:Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December)\s)(?=["”“(]?\p{Lu}(?:\p{L}|-\p{L}))/gu

/** Labels inside an item. */
const insideItem =
  /(?<=\s)(?:Beslut|BESLUT|Bilagor?|Föredragande|Bakgrund|Diskussion|Förslag till beslut):|(?<=[.\p{L}\d]\s)(?:Beslut|Ärendebeskrivning|Beslutsunderlag|Beslutsgång)(?=\s(?:\p{Lu}|1[.)]\s))|(?<=[.\p{L}\d]\s)\p{Lu}[\p{L}-]{3,40}s [Bb]eslut(?=\s(?:\p{Lu}|\d[.)]\s|att\s))/gu

/** Whether the line is a whole page whose line breaks got lost: long, with several labels inside. */
export const isFlatPage = (text: string, line: Passage): boolean =>
  line.end - line.start >= shortestFlatLine && labelsIn(text, line).length >= fewestLabels

/**
 * Where a line of a flattened document is broken anew: before each label, before each number that may open an item,
 * and after the title that follows it.
 */
export function breaksIn(text: string, line: Passage, listed: ReadonlySet<string>): number[] {
  const numbers = openingsIn(text, line)
  const titles = new Set(numbers.map(({ start }) => titleStart(text, start)))
  const opened = new Set(numbers.map(({ end }) => end))
  const labels = labelsIn(text, line).filter(
    ({ start, isTitleToo }) => !isTitleToo || !(titles.has(start) || opened.has(start)),
  )
  const asides = matchesIn(text, line, insideItem)
  const starts = [...labels, ...numbers, ...asides.map(({ passage }) => passage)].map(({ start }) => start)
  const known = runsAfter(text, numbers, line.end).flatMap((run) => listedTitle(text, run, listed) ?? [])
  const titleEnds = runsAfter(text, numbers, line.end).flatMap((run) => flatTitleEnd(text, run) ?? [])
  return [...new Set([...starts, ...titleEnds, ...known.map(({ end }) => end)])]
    .filter((start) => start > line.start && !known.some((title) => title.start < start && start < title.end))
    .sort((a, b) => a - b)
}

/** The numbers that may open an item, the line's own first. */
function openingsIn(text: string, line: Passage): Passage[] {
  const lead = startsWithNumber.exec(wordsIn(text, atMost(line, 12)))?.[0].length ?? 0
  const inside = numbersIn(text, line).filter(({ start }) => start >= line.start + lead)
  return lead > 0 ? [{ start: line.start, end: line.start + lead }, ...inside] : inside
}

/** What runs on after each number, from the title up to the next number. */
const runsAfter = (text: string, numbers: readonly Passage[], end: number): Passage[] =>
  numbers.map(({ start }, index) => ({ start: titleStart(text, start), end: numbers[index + 1]?.start ?? end }))

/**
 * What stands alone between two numbers, as the titles of an agenda do: where a longer stretch begins with the same
 * words they are its title, whatever capitals are in them.
 */
export const listedTitles = (text: string, lines: readonly Passage[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) =>
      runsAfter(text, openingsIn(text, line), line.end)
        .filter(({ start, end }) => end - start <= longestListed)
        .map((run) => wordsIn(text, run).replace(leaders, '').trim())
        .filter((words) => words && !/[.!?:]/u.test(words)),
    ),
  )
const longestListed = 120
const leaders = /\s{0,3}(?:\.{2,}|…)\s{0,3}\d{0,3}\s{0,3}$/u

/** The longest listed title that the run begins with and goes on after. */
function listedTitle(text: string, run: Passage, listed: ReadonlySet<string>): Passage | undefined {
  const ends = wordsOf(text, atMost(run, longestListed)).map(({ end }) => end)
  const end = ends.findLast((to) => to < run.end - 1 && listed.has(wordsIn(text, { start: run.start, end: to })))
  const next = end === undefined ? undefined : ends[ends.indexOf(end) + 1]
  return end === undefined || next === undefined ? undefined : { start: run.start, end: end + 1 }
}

function titleStart(text: string, start: number): number {
  const title = start + (startsWithNumber.exec(wordsIn(text, { start, end: start + 20 }))?.[0].length ?? 0)
  return title + (matterNumber.exec(wordsIn(text, { start: title, end: title + 60 }))?.[0].length ?? 0)
}

/** Labels that an item may be called by as well: `3 Dagordning`, `9 Nästa möte`, `2 Justering`. */
const isTitle =
  /^(?:nästa|nästkommande|dagordning|justering|justerare|ordförande|sekreterare|mötessekreterare|ärendelista|dnr|diarienr)/iu
/** Before a name these are labels: `§ 27 Justerare Eva Ek`. */
const isSigned = /^(?:justerare|sekreterare)$/iu
/** `Övriga frågor` is no label: without a colon a small letter makes it a sentence. `Plats ande` are two labels. */
const isLabel = (label: string, after: string) =>
  !/^\s\p{Ll}/u.test(after) ||
  /^\s(?:ande|kl|m\.?\s?fl)(?!\p{L})/u.test(after) ||
  /^(?:Tid|Dag|Datum|Närvarande|Plats och tid|Ajournering|ANSLAG|BEVIS)/iu.test(label)
const labelsIn = (text: string, line: Passage) =>
  matchesIn(text, line, inlineLabel)
    .filter(({ match, passage }) => isLabel(match[0], text.slice(passage.end, passage.end + 8)))
    .map(({ match, passage }) => ({
      start: passage.start,
      isTitleToo:
        isTitle.test(match[0]) &&
        text.charAt(passage.end) !== ':' &&
        !(isSigned.test(match[0]) && namesPerson(text.slice(passage.end + 1, passage.end + 60))),
    }))

const startsWithNumber =
  /^(?:\p{Lu}\p{L}{1,4}\s)?(?:§\s{0,2})?\d{1,3}(?:\.(?!\d)|\s§)?\s{1,3}(?!(?!Dnr)\p{Lu}\p{L}{1,4}\s(?:§\s)?\d)(?=["”“(]?\p{Lu}(?:\p{L}|-\p{L}))/u
/** Not before a person's name (`rektor § 19 Eva Ek`) and not before a label (`rektor § 7 Justerare`). */
function numbersIn(text: string, line: Passage): Passage[] {
  const labels = new Set(labelsIn(text, line).flatMap(({ start, isTitleToo }) => (isTitleToo ? [] : [start])))
  return matchesIn(text, line, numbered)
    .map(({ passage }) => passage)
    .filter(({ end }) => !labels.has(end) && !namesPerson(text.slice(end, end + 60)))
}
const namesPerson = (words: string) => {
  const [first = '', second = ''] = words.split(/\s/u)
  return isFirstName(first) && /^\p{Lu}\p{Ll}/u.test(second)
}
