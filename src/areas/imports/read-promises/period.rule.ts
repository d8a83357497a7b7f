import type { Found, Passage } from '../reading.ts'
import { foundIn, wordsIn } from '../text.rule.ts'
import { writtenPeriod, type PeriodKind } from '../written-period.rule.ts'
import type { PromisePage } from './promise-page.ts'

const onPromise = /löfte|lovar|utlova/iu
const onTerm = /(?<!\p{L})(?:gäll(?:er|a|de)|löp(?:er|a)|perioden?|under tiden|åren|avser|giltig)/iu
const onWork = /(?<!\p{L})(?:riktas|kommer|ska|arbetar|fokus|i fokus)(?!\p{L})/iu
const onPast = /(?<!\p{L})(?:hölls|hållits|genomfördes|svarade|visade|föregående|tidigare|förra|senast)(?!\p{L})/iu
const exactness: Record<PeriodKind, number> = { days: 3, years: 2, end: 1, year: 0 }
const fewestPoints = 2
const surePoints = 4

type Candidate = { passage: Passage; points: number }

/** The period that the promises hold for, as it is written. Years of dialogues, signing and pages are not it. */
export function periodOf({ text, sentences }: PromisePage): Found<string> | undefined {
  const best = sentences
    .flatMap((sentence) => candidateIn(text, sentence) ?? [])
    .reduce<Candidate | undefined>((first, next) => (first && first.points >= next.points ? first : next), undefined)
  return best && best.points >= fewestPoints ? foundIn(text, best.passage, best.points >= surePoints) : undefined
}

function candidateIn(text: string, sentence: Passage): Candidate | undefined {
  const period = writtenPeriod(text, sentence)
  if (!period) return undefined
  const words = wordsIn(text, sentence).slice(0, 500)
  const context = (onPromise.test(words) ? 2 : 0) + (onTerm.test(words) ? 2 : 0) + (onWork.test(words) ? 1 : 0)
  const past = onPast.test(words) ? 3 : 0
  const points = exactness[period.kind] + context - past + nearPromise(text, period.passage)
  return { passage: period.passage, points }
}

/** `löftet för 2019`, `2019 års löften`, `Medborgarlöfte 2019`: the year belongs to the promise itself. */
function nearPromise(text: string, { start, end }: Passage): number {
  const before = wordsIn(text, { start: Math.max(0, start - 40), end: start })
  const after = wordsIn(text, { start: end, end: end + 25 })
  return /löfte\p{L}*[^.:]{0,25}$/iu.test(before) || /^\s?(?:års\s)?[\p{L}\s]{0,12}löfte/iu.test(after) ? 2 : 0
}
