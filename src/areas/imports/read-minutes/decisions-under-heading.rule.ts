import type { Found, Passage } from '../reading.ts'
import { foundIn, wordsIn } from './passage.rule.ts'
import { sentencesIn } from './sentences.rule.ts'

export const pointMark = /^(?:[•▪*·–-]|\d{1,2}[.)]|[a-zåäö]\))\s{1,5}/u

/** To whom the decision goes, or that it is signed at once: no part of it. */
export const sentTo =
  /^(?:(?:detta\s)?beslut(?:et)?\s(?:ska\s)?(?:skickas|expedieras|delges)|skickas\still|utdrag\s(?:till|skickas)|exp:|expedieras|expediering|delges|kopia\still|för\skännedom|paragrafen\s(?:är|förklaras))(?!\p{L})/iu

/** The decisions that stand under a heading for them, or on its line. */
export const decisionsUnderHeading = (text: string, part: Passage): Found<string>[] =>
  isRunIn(text, part) ? runIn(text, part) : underHeading(text, part)

/** Each line that is a decision of its own, from 'att' on where somebody decides. */
const underHeading = (text: string, part: Passage): Found<string>[] =>
  linesApart(text, part).flatMap((passage) => {
    const words = wordsIn(text, passage)
    const mark = pointMark.exec(words)?.[0].length ?? 0
    const said = words.slice(mark)
    const lead = actorDecides.test(said) ? attIn(said) : 0
    return foundIn(text, { start: passage.start + mark + lead, end: passage.end }) ?? []
  })

const actorDecides = /^(?:\p{L}[\p{L}-]*\s){1,5}?(?:beslutar|beslutade|beslöt)\s[^.]{0,60}?att\s/iu
/** A line that opens a decision of its own under one that has ended. */
const opensDecision = /\n(?=(?:\p{L}[\p{L}-]*\s){1,5}?(?:beslutar|beslutade|beslöt)\s[^.\n]{0,60}?att\s)/u

/** A line that a sentence ends well before the margin, and a new one under it. */
const sentenceAlone = /(?<=^[^\n]{1,75}\.[ \t]{0,5})\n(?=\p{Lu})/mu
const newDecision = new RegExp(`${opensDecision.source}|${sentenceAlone.source}`, 'mu')

const linesApart = (text: string, part: Passage): Passage[] => {
  const passages: Passage[] = []
  let start = part.start
  for (const words of wordsIn(text, part).split(newDecision)) {
    passages.push({ start, end: start + words.length })
    start += words.length + 1
  }
  return passages
}

/** Whether the words stand on the same line as what is before them, which may mean that line breaks got lost. */
const isRunIn = (text: string, { start }: Passage) =>
  start > 0 && !wordsIn(text, { start: Math.max(0, start - 6), end: start }).includes('\n')

const isOutcome =
  /(?<!\p{L})(?:får\si\suppdrag|ska(?:ll)?)(?!\p{L})|(?:^\p{Lu}|(?<!\p{L}))\p{Ll}{2,}(?:ades|des|tes|ts|as|äggs|ns)(?!\p{L})|^[Aa]tt\s/u
/** Decisions without line breaks: each numbered sentence, else the first and those after it that tell an outcome too. */
function runIn(text: string, part: Passage): Found<string>[] {
  const sentences = sentencesIn(text, part)
  const isNumbered = pointMark.test(wordsIn(text, part))
  const stop = sentences.findIndex(
    (sentence, index) =>
      index > 0 && (!isOutcome.test(wordsIn(text, sentence)) || sentTo.test(wordsIn(text, sentence))),
  )
  const decided = isNumbered
    ? sentences.filter((sentence) => pointMark.test(wordsIn(text, sentence)))
    : sentences.slice(0, stop < 0 ? sentences.length : stop)
  return decided.flatMap((sentence) => underHeading(text, sentence))
}

/** `Styrelsen beslutar att …` is quoted from 'att'; a sentence without an actor (`Beslutades att …`) is quoted whole. */
export const attIn = (said: string) =>
  /^(?:beslut|beslöt|bestäm)/iu.test(said)
    ? 0
    : Math.max(
        said
          .slice(0, 200)
          .search(
            /(?<=(?<!\p{L})(?:beslutar|beslutade|beslöt|bestäm(?:mer|de)|enades om|överens om)(?!\p{L})[^.]{0,60}\s)att\b/iu,
          ),
        0,
      )
