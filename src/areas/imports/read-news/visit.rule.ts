import { captured, firstCaptured } from '../captured.rule.ts'
import { enumerated, once } from '../enumeration.rule.ts'
import type { NamedPerson, VisitReading } from '../document-reading.ts'
import { municipalityMentions } from '../municipality-mention.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { findDays, formatDay, foundIn, readAs, withoutMarks, wordsIn } from '../text.rule.ts'
import { speakerIn } from './quotes.rule.ts'

const tellsOfVisit = /(?<!\p{L})(?:besök|besöket|besökte|besöker|studiebesök\p{L}*|kommunbesök\p{L}*)(?!\p{L})/iu
const caller =
  '(?:[Ll]andshövding(?:en)?|[Mm]inister(?:n)?|[Rr]egiondirektör(?:en)?|[Pp]olischef(?:en)?|[Ll]änspolismästare(?:n)?|[Dd]elegation(?:en)?)(?:\\s\\p{Lu}[\\p{L}-]+){0,2}'
const comings = [
  new RegExp(`besök(?:te|er)\\s(?<it>${caller})\\s(?=\\p{Lu})`, 'du'),
  new RegExp(`(?<it>${caller})\\s[^.]{0,60}?(?:besökte|besöker|på besök|kom till)`, 'du'),
  /(?:[Bb]esök|[Bb]esöket)\s(?:av|från)\s(?<it>(?:[\p{L}-]+\s){0,2}\p{Lu}?[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})/du,
]
const hosts = [
  /(?:besök(?:et|te|er)?|på besök)\s(?:i|hos|till)?\s?(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:\s(?:kommun|stad))?)(?!\p{L})/du,
  /(?<!\p{L})tog\s(?<it>\p{Lu}[\p{L}-]+(?:\s(?:kommun|stad))?)\semot/du,
]
const places = [
  /(?:[Bb]esöket|[Mm]ötet|[Tt]räffen)\s(?:hölls|ägde rum|var|genomfördes)\s(?:i|på|vid)\s(?<it>[^.,;:]{3,100})/du,
]
const subjects = [
  /(?:[Ff]okus|[Tt]ema)\s(?:under|för|på)\s[^.:]{0,60}?\s(?:var|låg på|är)\s(?:information och diskussion (?:kring|om)\s|samtal om\s)?(?<it>[^.;:–]{4,400})/du,
  /(?:ämnen som|samtalade om|diskuterade|diskuterades|samtalet handlade om|handlade om|talade om|stod på programmet:?)\s(?<it>[^.;:–]{4,300})/du,
]
const present =
  /(?:[Rr]epresentanter|[Dd]eltagare|[Mm]ed på besöket|[Dd]eltog|[Ff]rån vänster)(?:\sfrån\s(?<from>[^.:;]{3,60}?))?\s?(?:var|är|:)\s(?<it>[^;]{5,690})$/du
/** A line with a day and hardly more is the day of the page. */
const longestDayAlone = 35
const placeEnd = /\s(?:och|där|som|med)\s/u

/** A visit that the page tells of: who came, to whom, where, when, who took part and what it was about. */
export function visitIn(
  text: string,
  sentences: readonly Passage[],
  published: string | undefined,
): VisitReading | undefined {
  const told = sentences.filter((sentence) => tellsOfVisit.test(wordsIn(text, sentence).slice(0, 600)))
  if (told.length === 0) return undefined
  const visitedBy = firstIn(text, told, comings)
  const host = firstIn(text, told, hosts) ?? told.flatMap((sentence) => municipalityMentions(text, sentence))[0]
  const place = placeIn(text, sentences)
  const date = published && dayOf(text, sentences, published)
  if (!visitedBy && !host) return undefined
  return {
    ...(host ? { host } : {}),
    ...(visitedBy ? { visitedBy } : {}),
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    participants: participantsIn(text, sentences),
    subjects: once(sentences.flatMap((sentence) => subjectsIn(text, sentence))),
  }
}

function firstIn(text: string, sentences: readonly Passage[], patterns: readonly RegExp[]): Found<string> | undefined {
  for (const sentence of sentences) {
    const span = firstCaptured(text, sentence, patterns)
    const found = span && foundIn(text, span)
    if (found) return found
  }
  return undefined
}

function placeIn(text: string, sentences: readonly Passage[]): Found<string> | undefined {
  const place = firstIn(text, sentences, places)
  const end = place ? wordsIn(text, place.passage).search(placeEnd) : -1
  return place && end > 0 ? foundIn(text, { ...place.passage, end: place.passage.start + end }) : place
}

/** The visit's own day, when it is told without a year, falls close to the day of the page. */
function dayOf(text: string, sentences: readonly Passage[], published: string): Found<string> | undefined {
  for (const sentence of sentences) {
    const [day] = sentence.end - sentence.start > longestDayAlone ? findDays(text, sentence) : []
    const date = day && formatDay({ ...day, year: day.year ?? Number(published.slice(0, 4)) })
    if (day && date && date <= published) return readAs(date, day.passage, day.year !== undefined)
  }
  return undefined
}

function subjectsIn(text: string, sentence: Passage): Found<string>[] {
  const span = firstCaptured(text, sentence, subjects)
  return span ? enumerated(text, span).filter(({ value }) => value.split(' ').length <= 12) : []
}

function participantsIn(text: string, sentences: readonly Passage[]): NamedPerson[] {
  const seen = new Set<string>()
  return sentences
    .flatMap((sentence) => listedIn(text, sentence))
    .filter(({ name }) => !seen.has(name.value) && seen.add(name.value) !== undefined)
}

function listedIn(text: string, sentence: Passage): NamedPerson[] {
  const found = captured(text, sentence, present)
  if (!found) return []
  const from = found.match.indices?.groups?.['from']
  const organisation = from && foundIn(text, { start: sentence.start + from[0], end: sentence.start + from[1] })
  let roleBefore: Found<string> | undefined
  return enumerated(text, found.passage).flatMap((entry) => {
    const { speaker, role = roleBefore } = speakerIn(text, withoutMarks(text, entry.passage, ' .'))
    roleBefore = speaker ? undefined : withoutParty(text, entry)
    return speaker ? [{ name: speaker, ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) }] : []
  })
}

/** `ordförande (M), Eva Ek`: what stands before the comma says what the next one is. */
function withoutParty(text: string, { passage }: Found<string>): Found<string> | undefined {
  const party = wordsIn(text, passage).search(/\s\(\p{Lu}{1,3}\)$/u)
  return foundIn(text, party > 0 ? { ...passage, end: passage.start + party } : passage)
}
