import { captured, firstCaptured } from '../captured.rule.ts'
import { enumerated, once } from '../enumeration.rule.ts'
import type { VisitReading } from '../document-reading.ts'
import { municipalityMentions } from '../municipality-mention.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { findDays, formatDay, foundIn, readAs, wordsIn } from '../text.rule.ts'
import { participantsIn } from './participants.rule.ts'

const tellsOfVisit = /(?<!\p{L})(?:besök|besöket|besökte|besöker|studiebesök\p{L}*|kommunbesök\p{L}*)(?!\p{L})/iu
const caller =
  '(?:\\p{L}*(?:[Ll]andshövding|[Mm]inister|[Dd]irektör|[Pp]olischef|områdeschef|polismästare|[Tt]alman)(?:en|n)?|[Dd]elegation(?:en)?)'
const named = '(?:\\s\\p{Lu}[\\p{L}-]+){1,2}'
const municipality = '\\p{Lu}[\\p{L}-]+\\s[Kk]ommun|\\p{Lu}[\\p{L}-]+\\sstad'
/** What names the visitor before what says only what they are. */
const comings = [
  new RegExp(`[Bb]esök(?:te|er)\\s(?<it>${caller}${named}?)\\s(?=${municipality})`, 'du'),
  new RegExp(`(?<it>${caller}${named})\\s[^.]{0,60}?(?:besökte|besöker|på besök|kom till)`, 'du'),
  new RegExp(`[Bb]esök(?:et)?\\s(?:av|från)\\s(?<it>(?:[\\p{L}-]+\\s){0,2}${caller}${named})`, 'du'),
  new RegExp(`[Bb]esök(?:te|er)\\s(?<it>${caller})\\s(?=\\p{Lu})`, 'du'),
  new RegExp(`(?<it>${caller})\\s[^.]{0,60}?(?:besökte|besöker|på besök|kom till)`, 'du'),
  /[Bb]esök(?:te|er)\s(?:en\s|ett\s)?(?<it>(?:delegation|grupp|sällskap)\sfrån\s\p{Lu}[\p{L}-]+(?:\s(?:kommun|stad|län))?)/du,
  /(?:[Bb]esök|[Bb]esöket)\s(?:av|från)\s(?<it>(?:\p{Ll}[\p{L}-]*\s){0,2}\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}(?:\s(?:kommun|stad))?|\p{Ll}[\p{L}-]+)/du,
]
/** A whole name of the host before a place alone. */
const hosts = [
  /(?<!\p{L})fick\s(?<it>[^.,;:]{3,60}?)\s(?:ett\s)?besök\sav/du,
  /besökte\s(?:en\s|ett\s)?(?:delegation|grupp|sällskap)\sfrån\s\p{Lu}[\p{L}-]+(?:\s(?:kommun|stad|län))?\s(?<it>\p{Lu}[\p{L}-]+(?:\s(?:kommun|stad))?)/du,
  new RegExp(`besökte\\s(?:\\p{Ll}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,2}\\s)?(?<it>${municipality})(?!\\p{L})`, 'du'),
  new RegExp(`(?:[Bb]esök(?:et|te|er)?|på besök)\\s(?:i|hos|till)?\\s?(?<it>${municipality})(?!\\p{L})`, 'du'),
  /(?:besök(?:et|te|er)?|på besök)\s(?:i|hos|till)?\s?(?<it>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?!\p{L})/du,
  /(?<!\p{L})tog\s(?<it>\p{Lu}[\p{L}-]+(?:\s(?:kommun|stad))?)\semot/du,
]
const places = [
  /(?:[Bb]esöket|[Mm]ötet|[Tt]räffen)\s(?:hölls|ägde rum|var|genomfördes)\s(?:i|på|vid)\s(?<it>[^.,;:]{3,100})/du,
]
const subjects = [
  /(?:[Ff]okus|[Tt]ema)\s(?:under|för|på)\s[^.:]{0,60}?\s(?:var|låg på|är)\s(?:information och diskussion (?:kring|om)\s|samtal om\s)?(?<it>[^.;:–]{4,400})/du,
  /(?:ämnen som|samtalade om|diskuterade|diskuterades|samtalet handlade om|handlade om|talade om|prata(?:de)? om|stod på programmet:?|[Pp]å programmet (?:stod|fanns)(?: bland annat)?)\s(?<it>[^.;:–]{4,300})/du,
]
/** A line with a day and hardly more is the day of the page. */
const longestDayAlone = 35
const placeEnd = /\s(?:och|där|som|med)\s/u

/** A visit that the page tells of: who came, to whom, where, when, who took part and what it was about. */
export function visitIn(
  text: string,
  parts: readonly PagePart[],
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
    participants: participantsIn(text, parts, sentences),
    subjects: once(sentences.flatMap((sentence) => subjectsIn(text, sentence))),
  }
}

function firstIn(text: string, sentences: readonly Passage[], patterns: readonly RegExp[]): Found<string> | undefined {
  for (const pattern of patterns)
    for (const sentence of sentences) {
      const span = captured(text, sentence, pattern)?.passage
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
