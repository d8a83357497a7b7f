import type { Found, Passage } from '../reading.ts'
import { foundIn, wordsIn } from '../text.rule.ts'
import { writtenPeriod, type PeriodKind } from '../written-period.rule.ts'
import type { PromisePage } from './promise-page.ts'

const onPromise = /löfte|lovar|utlova|(?:åtar|förbinder) (?:sig|oss)|kommit överens|enats|överenskommit/iu
const onTerm = /(?<!\p{L})(?:gäll(?:er|a|de)|löp(?:er|a)|period(?:en)?|under tiden|åren|avser|giltig)/iu
const onWork =
  /(?<!\p{L})(?:riktas|kommer|ska|arbetar|fokus|i fokus|insatser|åtgärder|aktiviteter|prioriter\p{L}*)(?!\p{L})/iu
const during = /(?<!\p{L})under\s(?:\p{L}+\s)?(?:19|20)\d\d/iu
const onPast =
  /(?<!\p{L})(?:hölls|hållits|genomfördes|svarade|visade|föregående|tidigare|förra|senast|uppföljning\p{L}*|utvärdering\p{L}*|följt? upp|följer upp|gick)(?!\p{L})|(?<!\p{L})(?:uppföljning|utvärdering)/iu
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
  const period = openEnded(text, sentence) ?? heldFor(text, sentence) ?? writtenPeriod(text, sentence)
  if (!period) return undefined
  const words = wordsIn(text, sentence).slice(0, 500)
  const context =
    (onPromise.test(words) ? 2 : 0) +
    (onTerm.test(words) ? 2 : 0) +
    (onWork.test(words) ? 1 : 0) +
    (during.test(words) ? 1 : 0)
  const held = heldFor(text, sentence) ? 3 : 0
  const past = onPast.test(words) ? 3 : 0
  const points = exactness[period.kind] + context + held - past + nearPromise(text, period.passage)
  return { passage: period.passage, points }
}

const holdsFor = /(?<!\p{L})gäll(?:a|er|de)\s(?:(?:för|under|till|åren|även|också|perioden)\s){0,2}(?=(?:19|20)\d\d)/iu

/** `2018 års löften ska gälla för 2019 också`: what they hold for, not what they are called. */
function heldFor(text: string, sentence: Passage): ReturnType<typeof writtenPeriod> {
  const match = holdsFor.exec(wordsIn(text, sentence).slice(0, 500))
  return match ? writtenPeriod(text, { ...sentence, start: sentence.start + match.index }) : undefined
}

const fromDay =
  /(?:från och med|fr\.?\s?o\.?\s?m\.?)\s(?:den\s)?(?:\d{1,2}\s)?\p{L}{3,9}\s(?:19|20)\d\d(?!\s?(?:[-–—]|till|t\.?o\.?m))/iu

/** `från och med den 1 april 2022 och tills vidare` */
function openEnded(text: string, sentence: Passage): ReturnType<typeof writtenPeriod> {
  const match = fromDay.exec(wordsIn(text, sentence).slice(0, 500))
  if (!match) return undefined
  const start = sentence.start + match.index
  return { kind: 'end', passage: { start, end: start + match[0].length } }
}

/** `löftet för 2019`, `2019 års löften`, `Medborgarlöfte 2019`: the year belongs to the promise itself. */
function nearPromise(text: string, { start, end }: Passage): number {
  const before = wordsIn(text, { start: Math.max(0, start - 40), end: start })
  const after = wordsIn(text, { start: end, end: end + 25 })
  return /löfte\p{L}*[^.:]{0,25}$/iu.test(before) || /^\s?(?:års\s)?[\p{L}\s]{0,12}löfte/iu.test(after) ? 2 : 0
}
