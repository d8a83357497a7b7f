import type { Passage } from '../reading.ts'
import { matchesIn, wordsIn } from '../text.rule.ts'

const capital = '\\p{Lu}[\\p{L}\\d&-]*'
/** Small words that stand inside or at the end of an organisation's name. */
const inside =
  '(?:i(?=\\s\\p{Lu})|läns?|kommuner|kommun|stad|kommunalförbund|räddningstjänst|brandkår|brandförsvar|universitet|högskola|församling|energi|vatten|museum|stift|fastigheter|bostäder|hamn|\\p{Ll}{3,}(?:klubb|förening|sällskap|område|bolag|bank))'
const inSmall =
  '(?:polisen|polismyndigheten|länsstyrelsen|regionen|kommunen|räddningstjänsten|arbetsförmedlingen|försäkringskassan|näringslivet|civilsamhället|civilsamhällets\\sorganisationer)'
const one = `(?:(?:kommunerna|regionerna|städerna)\\s)?(?:${capital}(?:\\s(?:${capital}|${inside})(?![\\p{L}\\d])){0,5}|${inSmall}(?!\\p{L}))`
const joint = '(?:,\\s(?:och\\s|samt\\s)?|\\s(?:och|samt|&)\\s)'
/** NB two names alone may be a stretch of road or a direction: `mellan Kil och Mora`. */
const run = new RegExp(`(?<![\\p{L}\\d])${one}(?:${joint}${one}){2,60}`, 'gu')

/** Where they meet or whom they are not is told in the same shape as who they are. */
const ofOthers =
  /(?:träffas|mötas|möts|möten?t?|mötena|hålls|hölls|arrangeras|kontor|lokaler|huset|orterna|stationer\p{L}*|resor|utom|inte|ej|tidigare|grann\p{L}+|gränsar)(?:\s(?:är|i|till|på|med|mot|vid)){0,2}\s$/iu
const lookBack = 40

/** Where organisations are enumerated, told by the enumeration's own shape and not by the words before it. */
export function organisationRuns(text: string, sentence: Passage): Passage[] {
  return matchesIn(text, sentence, run).flatMap(({ passage }) => {
    const before = wordsIn(text, { start: Math.max(sentence.start, passage.start - lookBack), end: passage.start })
    return ofOthers.test(before) ? [] : [passage]
  })
}
