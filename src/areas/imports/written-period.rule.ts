import type { Passage } from './reading.ts'
import { matchesIn } from './text.rule.ts'

const month = '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)'
const year = '(?:19|20)\\d\\d'
const day = `(?:${year}-\\d\\d-\\d\\d|(?:\\d{1,2}\\s${month}|${month})(?:\\s${year})?)`
const until = '\\s{0,3}(?:[-–—]{1,2}|till(?:\\soch\\smed)?|t\\.?\\s?o\\.?\\s?m\\.?)\\s{0,3}'

/** How a period is written: two days, two years, a last day, one year. The first that fits a sentence is taken. */
export type PeriodKind = 'days' | 'years' | 'end' | 'year'

const ways: readonly { kind: PeriodKind; words: RegExp }[] = [
  { kind: 'days', words: new RegExp(`(?<![\\d-])${day}${until}(?:den\\s)?${day}(?![\\d-])`, 'giu') },
  {
    kind: 'years',
    words: new RegExp(`(?<![\\d-])${year}\\s?(?:[-–—/]|\\soch\\s|till)\\s?(?:${year}|\\d\\d)(?![\\d]|[-–]\\d)`, 'giu'),
  },
  {
    kind: 'end',
    words: new RegExp(
      `(?:till\\soch\\smed|t\\.?o\\.?m\\.?|fram\\still)\\s(?:den\\s)?(?:${year}-\\d\\d-\\d\\d|(?:\\d{1,2}\\s)?(?:${month}\\s)?${year})(?![\\d-])`,
      'giu',
    ),
  },
  { kind: 'year', words: new RegExp(`(?<![\\d-])(?<!${month}\\s)${year}(?![\\d]|[-–]\\d)`, 'giu') },
]
const longestSearch = 500

/** The first period written in the sentence, in the most exact of the ways that it is written. */
export function writtenPeriod(text: string, sentence: Passage): { kind: PeriodKind; passage: Passage } | undefined {
  const within = { ...sentence, end: Math.min(sentence.end, sentence.start + longestSearch) }
  for (const { kind, words } of ways) {
    const first = matchesIn(text, within, words)[0]
    if (first) return { kind, passage: first.passage }
  }
  return undefined
}
