import { captured } from '../captured.rule.ts'
import { pagePartsOf, type PagePart } from '../page-parts.rule.ts'
import type { SafetySurveyReading } from '../document-reading.ts'
import type { Found, Passage, SourceText } from '../reading.ts'
import { foundIn, matchesIn, readAs, sentencesIn, wordsIn } from '../text.rule.ts'
import { rankedIn } from './ranking.rule.ts'
import { respondentsIn } from './respondents.rule.ts'

const titleWords = /undersökning|mätning|enkät/iu
const share = /(?<![\d,.])(?<share>\d{1,3}(?:,\d)?)\s?(?:procent|%)/giu
/** Where the year of the survey may be told, and where that of another is. */
const ofThis = /undersökning|mätning|mätperiod|enkät|frågade|svar(?:ade|at)/iu
const ofOther = /(?<!\p{L})(?:förra|förr|tidigare|föregående|första\sgången|jämfört|senast)(?!\p{L})/iu
const year = /(?<![\d-])(?<it>20\d\d)(?![\d-])/du
const longestAsked = 400

/** Reads a page on a survey of safety (sv. trygghetsundersökning): of what year, how many answered, what share said what. */
export function readSafetySurvey(source: SourceText): SafetySurveyReading {
  const { text } = source
  const parts = pagePartsOf(source)
  const titled = parts.find(({ kind, words }) => kind === 'heading' && titleWords.test(words))
  const title = titled && foundIn(text, titled)
  const sentences = parts.flatMap((part) => sentencesIn(text, part))
  const measured = yearIn(text, titled, sentences)
  const respondents = respondentsIn(text, sentences)
  const ranked = rankedIn(text, parts)
  const told = [respondents.responseRate, ...ranked.map(({ share }) => share)].flatMap((found) => found?.passage ?? [])
  return {
    ...(title ? { title } : {}),
    ...(measured ? { year: measured } : {}),
    ...respondents,
    ranked,
    results: sentences
      .flatMap((sentence) => resultsIn(text, sentence))
      .filter(
        (result) => !told.some(({ start }) => start >= result.share.passage.start && start < result.share.passage.end),
      ),
  }
}

function yearIn(text: string, titled: PagePart | undefined, sentences: readonly Passage[]): Found<number> | undefined {
  const about = sentences.filter((sentence) => ofThis.test(wordsIn(text, sentence).slice(0, longestAsked)))
  const now = about.filter((sentence) => !ofOther.test(wordsIn(text, sentence).slice(0, longestAsked)))
  for (const [index, passage] of [...(titled ? [titled] : []), ...now, ...about].entries()) {
    const span = captured(text, passage, year)?.passage
    if (span) return readAs(Number(wordsIn(text, span)), span, titled !== undefined && index === 0)
  }
  return undefined
}

/** Each share with the words around it: the sentence, or its clause where several shares stand in one. */
function resultsIn(text: string, sentence: Passage): SafetySurveyReading['results'] {
  const within = { ...sentence, end: Math.min(sentence.end, sentence.start + longestAsked) }
  const shares = matchesIn(text, within, share)
  return shares.flatMap(({ match, passage }, index) => {
    const clause = shares.length > 1 ? clauseAround(text, within, passage, shares[index + 1]?.passage) : within
    const asked = foundIn(text, clause, shares.length === 1)
    const value = Number(match.groups?.['share']?.replace(',', '.'))
    return asked && value <= 100 ? [{ asked, share: readAs(value, passage) }] : []
  })
}

function clauseAround(text: string, { start, end }: Passage, share: Passage, next: Passage | undefined): Passage {
  const before = wordsIn(text, { start, end: share.start })
  const cut = Math.max(before.lastIndexOf(', '), before.lastIndexOf(' och '), before.lastIndexOf(' medan '))
  const limit = next?.start ?? end
  const after = wordsIn(text, { start: share.end, end: limit }).search(/,\s|\soch\s|\smedan\s/u)
  return { start: cut < 0 ? start : start + cut + 1, end: next && after >= 0 ? share.end + after : limit }
}
