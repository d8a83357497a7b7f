import type { Found, Passage } from '../reading.ts'
import { atMost, foundIn, matchesIn, wordsIn } from './passage.rule.ts'
import { atomsIn } from './person-atoms.rule.ts'
import type { Line } from './line.ts'
import type { Section } from './sections.rule.ts'
import { sentencesIn } from './sentences.rule.ts'

export type Office = 'chair' | 'secretary' | 'approver'
export type Chosen = { office: Office; name: Found<string> }

/** The words of each office. NB 'jämte ordföranden' says with whom somebody approves, and not who presides. */
const offices: readonly { office: Office; words: RegExp }[] = [
  {
    office: 'approver',
    words: /(?<!\p{L})(?:(?:protokoll)?juster(?:a|are|are?n|ingsperson(?:er)?|ingsman|ingsmän))(?!\p{L})/giu,
  },
  {
    office: 'secretary',
    words:
      /(?<!\p{L})(?:(?:mötes)?sekreterare|protokollförare|föra (?:protokoll(?:et)?|anteckningar(?:na)?|pennan))(?!\p{L})/giu,
  },
  {
    office: 'chair',
    words:
      /(?<!\p{L})(?<!(?:jämte|med|och|samt|av|utöver|förutom|vice) )(?<!kommunstyrelsens )(?:mötes)?ordförande(?! för (?:råd|nämnd|styrelse|grupp))(?!\p{L})/giu,
  },
]
const verb =
  /(?<!\p{L})(?:(?<=(?:sekreterare|ordförande|justerare) )(?:är|var)|utses|utsågs|väljs|valdes|valde|väljer|utse|utser|utsåg|välja|utsedd|utsedda|vald|valda)(?!\p{L})/giu
const opensMeeting = /(?<!\p{L})ordföranden?,?\s$/iu
const longestAnswer = 60
const longestSentence = 600
const longestRead = 2500
const linesRead = 20

/** Who was chosen to what in the items: `Till sekreterare valdes Eva Ek`, `Bo Alm utses att justera`, `3. Justerare: Siv Rask`. */
export function chosenIn(text: string, above: readonly Line[], sections: readonly Section[]): Chosen[] {
  const chosen = above
    .filter(({ words }) => words.length < longestSentence && words.search(verb) >= 0)
    .slice(0, linesRead)
    .flatMap((line) => sentencesIn(text, line).flatMap((sentence) => chosenInSentence(text, sentence, undefined)))
  for (const section of sections) {
    const filled = new Set(chosen.map(({ office }) => office))
    chosen.push(...chosenInSection(text, section).filter(({ office }) => !filled.has(office)))
  }
  return chosen
}

function chosenInSection(text: string, { title, body }: Section): Chosen[] {
  const titled = officeOf(title.value)
  const within = atMost({ start: title.passage.end, end: body.end }, longestRead)
  return sentencesIn(text, within).flatMap((sentence) =>
    chosenInSentence(text, atMost(sentence, longestSentence), titled),
  )
}

const officeOf = (words: string): Office | undefined => offices.find((one) => words.search(one.words) >= 0)?.office

function chosenInSentence(text: string, sentence: Passage, titled: Office | undefined): Chosen[] {
  const verbs = matchesIn(text, sentence, verb).map(({ passage }) => passage)
  const isAnswer = titled !== undefined && sentence.end - sentence.start <= longestAnswer
  if (verbs.length === 0 && !isAnswer) return chairIn(text, sentence)
  const words = offices
    .flatMap(({ office, words: wording }) =>
      matchesIn(text, sentence, wording).map(({ passage }) => ({ office, passage })),
    )
    .sort((a, b) => a.passage.start - b.passage.start)
  return namesIn(text, sentence).flatMap((name) => {
    const isAfterVerb = verbs.some(({ end }) => end <= name.passage.start)
    const before = words.findLast(({ passage }) => passage.end <= name.passage.start)
    const after = words.find(({ passage }) => passage.start >= name.passage.end)
    const office = (isAfterVerb ? (before ?? after) : (after ?? before))?.office ?? titled
    return office ? [{ office, name }] : []
  })
}

/** `Ordföranden Eva Ek öppnar mötet.` */
const chairIn = (text: string, sentence: Passage): Chosen[] =>
  namesIn(text, sentence)
    .filter(({ passage }) =>
      opensMeeting.test(wordsIn(text, { start: Math.max(sentence.start, passage.start - 14), end: passage.start })),
    )
    .slice(0, 1)
    .map((name) => ({ office: 'chair', name }))

const namesIn = (text: string, sentence: Passage): Found<string>[] =>
  atomsIn(text, sentence).flatMap((atom) => (atom.kind === 'name' ? (foundIn(text, atom, false) ?? []) : []))
