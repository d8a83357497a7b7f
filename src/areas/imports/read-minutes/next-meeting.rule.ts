import type { Found, NextMeetingReading, Passage } from '../reading.ts'
import { findDays, formatDay } from './dates.rule.ts'
import type { Line } from './line.ts'
import { foundIn, readAs, withoutMarks, wordsIn } from './passage.rule.ts'
import { isMunicipality } from './organisations.rule.ts'
import { sentencesIn } from './sentences.rule.ts'
import type { Section } from './sections.rule.ts'
import { findTimes } from './times.rule.ts'

const meets = '[\\p{L}-]*(?:möte|mötet|sammanträde|sammanträdet|träff|träffen|gång)'
const titled = new RegExp(
  `^(?:tid (?:för|och plats för) )?(?:vårt )?nästa (?:[\\p{L}-]+ ){0,2}?${meets}(?!\\p{L})|^nästkommande ${meets}(?!\\p{L})|^kommande (?:möte|sammanträde|träff)$|^nytt möte$|^nästa$`,
  'iu',
)
const titledLoosely = /^kommande (?:möten?|sammanträden?|träffar)|^mötestider|^sammanträdestider/iu
const told = /nästa (?:möte|sammanträde|träff) (?:äger rum|hålls|är|blir|sker)|träffas nästa gång|möts nästa gång/iu
/** `Nästa möte: 3 maj kl. 9`, as a line of its own inside another item or after the last. */
const lineOfItsOwn = new RegExp(`^(?:tid för )?nästa (?:[\\p{L}-]+ ){0,2}?${meets}(?!\\p{L}).{0,40}\\d`, 'iu')
const placeWords =
  /(?:^|[\s,])(?:i|på|hos|vid|plats:?|lokal:?|(?=hemma\shos\s))\s{0,3}(?<=\s)(?=["”“]?\p{Lu}|\p{Ll}+s\s|samma\s\p{L}|hemma\shos\s|\p{Ll}{2,}(?:en|et|an|salen|huset)(?!\p{L}))(?!(?:för|efter)middag|morgon|kväll|vår|höst)/u
const placeNext =
  /^,\s{1,3}(?=["”“]?\p{Lu}|samma\s\p{L}|\p{Ll}+(?:huset|salen|gården|kontoret|skolan|biblioteket|stationen|lokalen|kansliet)(?!\p{L}))/u
/** Where nobody goes: `digitalt`, `via Teams`. */
const placeRemote =
  /^[\s,(]{1,3}(?:(?:via|på|i|genom)\s)?(?=(?:digitalt(?:\smöte)?|distans|länk|Teams|Zoom|Skype)(?!\p{L}))/u
const placeAlone = /^[\s,]{1,3}(?=\p{Lu})/u

/** The next meeting, from the item that is about it or from a sentence that says it. A day without year follows `after`. */
export function nextMeetingIn(
  text: string,
  sections: readonly Section[],
  after: string | undefined,
  lines: readonly Line[],
): NextMeetingReading | undefined {
  const section =
    sections.findLast(({ title }) => titled.test(title.value)) ??
    sections.findLast(({ title }) => titledLoosely.test(title.value))
  const sentence = section
    ? undefined
    : (sections.length > 0 ? sections.map(({ body }) => body) : lines)
        .flatMap((passage) => sentencesIn(text, passage))
        .findLast((passage) => told.test(wordsIn(text, passage)))
  const line = (section ?? sentence) ? undefined : lines.findLast(({ words }) => lineOfItsOwn.test(words))
  const within = section ? { start: section.title.passage.start, end: section.body.end } : (sentence ?? line)
  const read = within && readOccasion(text, within, after)
  return read ?? (section && placeOnly(text, section))
}

/** `Nästa möte` and then nothing but a place. */
function placeOnly(text: string, { body }: Section): NextMeetingReading | undefined {
  const place = foundIn(text, withoutMarks(text, body, ' .,;:'), false)
  return place && place.value.length < 60 && isMunicipality(place.value.split(/[, ]/u)[0] ?? '') ? { place } : undefined
}

function readOccasion(text: string, within: Passage, after: string | undefined): NextMeetingReading | undefined {
  const days = findDays(text, within)
  const day = days[0]
  const date = day && formatDay(day, after)
  const time = findTimes(
    text,
    within,
    days.map(({ passage }) => passage),
  )[0]
  const from = Math.max(day?.passage.end ?? 0, time?.passage.end ?? 0)
  const place = from > 0 ? placeAfter(text, { start: from, end: within.end }) : undefined
  const reading: NextMeetingReading = {
    ...(day && date ? { date: readAs(date, day.passage, day.year !== undefined || after !== undefined) } : {}),
    ...(time ? { time: readAs(time.start, time.startPassage) } : {}),
    ...(time?.end && time.endPassage ? { endTime: readAs(time.end, time.endPassage) } : {}),
    ...(place ? { place } : {}),
  }
  return Object.keys(reading).length > 0 ? reading : undefined
}

/** `… kl 9 i Stora salen.`: from the small word on, to the end of the sentence. */
function placeAfter(text: string, rest: Passage): Found<string> | undefined {
  const sentence = sentencesIn(text, rest)[0]
  if (!sentence) return undefined
  const words = wordsIn(text, sentence).slice(0, 200)
  const match = placeRemote.exec(words) ?? placeNext.exec(words) ?? placeWords.exec(words) ?? placeAlone.exec(words)
  if (!match || match.index > 40) return undefined
  const start = sentence.start + match.index + match[0].length
  const stop = wordsIn(text, { start, end: sentence.end }).search(/[.;]\s|[.;]$|\n\s*\n/u)
  return foundIn(
    text,
    withoutMarks(text, { start, end: stop < 0 ? sentence.end : start + stop }, ' .,;'),
    match.index === 0,
  )
}
