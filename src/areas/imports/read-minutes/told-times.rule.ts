import type { Found } from '../reading.ts'
import { atMost, readAs, wordsIn } from './passage.rule.ts'
import type { Section } from './sections.rule.ts'
import { sentencesIn } from './sentences.rule.ts'
import { findTimes } from './times.rule.ts'

const opens = /(?<!\p{L})(?:öppnar|öppnade|öppnades|öppnas|öppnat|inleddes|började)(?!\p{L})/iu
const closes = /(?<!\p{L})(?:avslutar|avslutade|avslutades|avslutas|avslutat|slutade)(?!\p{L})/iu
const sectionsRead = 2
const longestRead = 1500

/** When the meeting began and ended, where only its first and last items tell: `Ordföranden öppnar mötet kl. 13.00.` */
export function toldTimes(text: string, sections: readonly Section[]): { start?: Found<string>; end?: Found<string> } {
  const start = timeOf(text, sections.slice(0, sectionsRead), opens)
  const end = timeOf(text, sections.slice(-sectionsRead), closes)
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) }
}

function timeOf(text: string, sections: readonly Section[], verb: RegExp): Found<string> | undefined {
  for (const { body } of sections)
    for (const sentence of sentencesIn(text, atMost(body, longestRead))) {
      const time = verb.test(wordsIn(text, sentence)) ? findTimes(text, sentence)[0] : undefined
      if (time) return readAs(time.start, time.startPassage, false)
    }
  return undefined
}
