import type { PagePart } from '../page-parts.rule.ts'
import { sectionUnder } from '../page-section.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, matchesIn, sentencesIn, wordsIn } from '../text.rule.ts'
import { writtenPeriod } from '../written-period.rule.ts'
import { heading } from './agreement-headings.ts'

const holds =
  /(?<!\p{L})(?:gäll(?:er|a|ande)|giltig\p{L}*|giltighetstid|avtalstid|(?:tids)?period(?:en)?|träder\si\skraft|löper|förläng\p{L}*|sträcker\ssig)(?!\p{L})/iu
const day =
  '(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\s\\p{L}{3,9}\\s(?:19|20)\\d\\d|\\p{L}{3,9}\\s(?:19|20)\\d\\d|(?:19|20)\\d\\d)'
const openEnded = [
  new RegExp(
    `(?:\\p{L}{2,5}\\sår\\s)?(?:från(?:\\soch\\smed)?|fr\\.?\\s?o\\.?\\s?m\\.?)\\s(?:den\\s)?${day}(?:,?\\soch(?:\\sgäller)?\\stills\\svidare|\\stills\\svidare)?`,
    'giu',
  ),
  new RegExp(`(?<=i\\skraft\\s)(?:den\\s)?${day}(?:\\soch\\sgäller\\s(?:tills\\svidare|[^.;]{3,40}))?`, 'giu'),
]
const works = /(?<!\p{L})(?:kommer|ska|arbeta|arbetar|samverkar|samarbetar|överens)(?!\p{L})/iu

/** How long the agreement holds (sv. giltighetstid), as it is written: from one day to another, or until further notice. */
export function termOf(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  const section = sectionUnder(parts, heading.term, heading.any)
  const sentences = parts.flatMap((part) => sentencesIn(text, part))
  const told = sentences.filter((sentence) => holds.test(wordsIn(text, sentence).slice(0, 300)))
  for (const sentence of [...section.flatMap((part) => sentencesIn(text, part)), ...told]) {
    const period = termIn(text, sentence)
    if (period) return period
  }
  const title = parts.slice(0, 3).find((part) => writtenPeriod(text, part)?.kind === 'years')
  const inTitle = title && writtenPeriod(text, title)
  if (inTitle) return foundIn(text, inTitle.passage)
  return sentences.flatMap((sentence) => workedIn(text, sentence))[0] ?? yearOf(text, parts)
}

function termIn(text: string, sentence: Passage): Found<string> | undefined {
  const period = writtenPeriod(text, sentence)
  if (period?.kind === 'days' || period?.kind === 'years') return foundIn(text, period.passage)
  const within = { ...sentence, end: Math.min(sentence.end, sentence.start + 500) }
  const open = openEnded.flatMap((pattern) => matchesIn(text, within, pattern))[0]
  if (open) return foundIn(text, open.passage)
  return period && foundIn(text, period.passage, period.kind !== 'year')
}

/** `Samverkansöverenskommelse 2025` */
function yearOf(text: string, [title]: readonly PagePart[]): Found<string> | undefined {
  const year = title && /(?:överenskommelse|avtal)/iu.test(title.words) ? writtenPeriod(text, title) : undefined
  return year && foundIn(text, year.passage, false)
}

/** `2018–2019 kommer vi att arbeta tillsammans`: years of the work, which need not be those of an agreement. */
function workedIn(text: string, sentence: Passage): Found<string>[] {
  const period = works.test(wordsIn(text, sentence).slice(0, 300)) ? writtenPeriod(text, sentence) : undefined
  const found = period?.kind === 'years' ? foundIn(text, period.passage, false) : undefined
  return found ? [found] : []
}
