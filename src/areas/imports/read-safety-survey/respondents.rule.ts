import { captured } from '../captured.rule.ts'
import { countOf } from '../counts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { readAs, wordsIn } from '../text.rule.ts'

const figures = '\\d{1,3}(?:[ \\u00a0.]\\d{3}){1,2}(?!\\d)|\\d{1,6}'
const number = `(?<![\\d,.])(?<it>${figures})(?!\\d|,\\d|\\s?(?:procent|%|år))`
const people =
  '(?:\\p{L}*(?:personer|invånare|medborgare|elever|ungdomar|boende|hushåll|besökare|svarande|deltagare|enkäter|enkätsvar|kvinnor|män))'

/** How many were asked (sv. urval, utskick): none of these is the number who answered. */
const sampledSaid = [
  `(?:skicka(?:des|ts|t|de)|sän(?:des|ts|t|de)|gick|delades)\\s(?:vi\\s)?(?:ut\\s)?(?:\\p{L}+\\s){0,2}till\\s(?:\\p{L}+\\s){0,3}?${number}`,
  `${number}\\s(?:\\p{L}+\\s){0,2}(?:delades\\sut|skickades\\sut|skickades|sändes)`,
  `(?:urval(?:et)?|utskick(?:et)?|antal\\s(?:tillfrågade|utskick|utskickade(?:\\senkäter)?))(?:\\s(?:var|bestod\\sav|omfattade|på|är))?:?\\s(?:\\p{L}+\\s){0,2}?${number}`,
  `(?:samtliga|alla)\\s${number}\\s[^.]{0,60}?(?:fick|fått|tillfråg|erbjöds)`,
  `(?<!\\p{L})(?:till)?frågade\\s(?:vi\\s)?${number}`,
  `(?:\\sav|^av)\\s(?:de\\s|totalt\\s|dessa\\s)?${number}\\s(?:slumpvis\\s)?(?:tillfrågade|utvalda|utskickade|inbjudna)`,
  `\\d\\s(?:${people}\\s)?av\\s(?:de\\s|totalt\\s)?${number}\\s(?:${people}\\s)?(?:har\\s|som\\s)?(?:fick|fått|svarat|svarade|besvarat|besvarade|deltog|deltagit)`,
]
const answersSaid = [
  `${number}\\sav\\s(?:de\\s|totalt\\s)?(?:${figures})\\s(?:slumpvis\\s)?(?:utvalda|tillfrågade|utskickade|${people})`,
  `${number}\\sav\\s(?:de\\s|totalt\\s)?(?:${figures})\\s(?:har\\s)?(?:svarat|svarade|besvarat|besvarade|deltog)`,
  `${number}\\s(?:${people}\\s)(?:\\p{L}+\\s){0,3}?(?:svarat|svarade|deltog|deltagit|besvarade|besvarat)`,
  `${number}\\s(?:(?:ville|valde\\satt|har)\\s)?(?:svarat?|svarade|besvarade|deltog)(?!\\p{L})(?!\\s(?:på\\s)?att)`,
  `${number}\\s(?:\\p{L}+\\s){0,3}?(?:svar|enkäter|enkätsvar)\\s(?:har\\s)?(?:kom(?:mit)?\\sin|inkom(?:mit)?|lämnades)`,
  `(?:svarade|besvara(?:des|ts|de)\\sav|deltog|deltagit|fick\\svi\\sin|inkom)\\s(?:totalt\\s|sammanlagt\\s|cirka\\s|drygt\\s|närmare\\s)?${number}(?!\\s(?:frågor|kommuner))`,
  `(?:antal(?:et)?\\s(?:svar(?:ande)?|inkomna\\ssvar|besvarade(?:\\senkäter)?|deltagare)|svarande)(?:\\s(?:var|är))?:?\\s${number}`,
]
const rateSaid =
  /(?:svarsfrekvens(?:en)?|svarsandel(?:en)?)[^.\d]{0,40}(?<it>\d{1,3}(?:,\d)?)\s?(?:procent|%)|(?<also>\d{1,3}(?:,\d)?)\s?(?:procent|%)\s(?:i\s)?svarsfrekvens/diu
const anyShare = /(?<![\d,.])(?<it>\d{1,3}(?:,\d)?)\s?(?:procent|%)/diu

const patternsOf = (said: readonly string[]) => said.map((words) => new RegExp(words, 'diu'))
const sampledPatterns = patternsOf(sampledSaid)
const answersPatterns = patternsOf(answersSaid)

export type Respondents = { sampled?: Found<number>; answers?: Found<number>; responseRate?: Found<number> }

/** How many were asked, how many of them answered, and what share that is (sv. svarsfrekvens), in per cent. */
export function respondentsIn(text: string, sentences: readonly Passage[]): Respondents {
  const sampled = countIn(text, sentences, sampledPatterns)
  const others = { not: sampled?.passage }
  const answers = countIn(text, sentences, answersPatterns, others)
  const responseRate = rateIn(text, sentences, answers, sampled)
  return {
    ...(sampled ? { sampled } : {}),
    ...(answers ? { answers } : {}),
    ...(responseRate ? { responseRate } : {}),
  }
}

function countIn(
  text: string,
  sentences: readonly Passage[],
  patterns: readonly RegExp[],
  { not }: { not?: Passage | undefined } = {},
): Found<number> | undefined {
  for (const sentence of sentences)
    for (const pattern of patterns) {
      const span = spanOf(text, sentence, pattern)
      const count = span && countOf(wordsIn(text, span).replaceAll('.', ''))
      if (span && count && span.start !== not?.start) return readAs(count, span)
    }
  return undefined
}

/** Where the number stands; a pattern with two ways to say it has it in `it` or in `also`. */
function spanOf(text: string, sentence: Passage, pattern: RegExp): Passage | undefined {
  const within = { ...sentence, end: Math.min(sentence.end, sentence.start + 700) }
  const match = pattern.exec(wordsIn(text, within).replaceAll('\n', ' '))
  const span = match?.indices?.groups?.['it'] ?? match?.indices?.groups?.['also']
  return span && { start: sentence.start + span[0], end: sentence.start + span[1] }
}

/** Said so; else a share in the sentence of the answers that is what the two counts give. */
function rateIn(
  text: string,
  sentences: readonly Passage[],
  answers: Found<number> | undefined,
  sampled: Found<number> | undefined,
): Found<number> | undefined {
  for (const sentence of sentences) {
    const span = spanOf(text, sentence, rateSaid)
    if (span) return readAs(shareOf(text, span), span)
  }
  const told =
    answers && sentences.find(({ start, end }) => start <= answers.passage.start && answers.passage.end <= end)
  const span = told && captured(text, told, anyShare)?.passage
  if (!span || !sampled) return undefined
  const isRate = Math.abs((answers.value / sampled.value) * 100 - shareOf(text, span)) < 1
  return isRate ? readAs(shareOf(text, span), span, false) : undefined
}

const shareOf = (text: string, span: Passage) => Number(wordsIn(text, span).replace(',', '.'))
