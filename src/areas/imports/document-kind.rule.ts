import { documentSigns } from './document-signs.ts'
import type { DocumentKind, SourceText } from './reading.ts'

const usuallyEnough = 3
/** Pages on networks are short: where one is read, it tells by what is found in it that it was one. */
const enough: Partial<Record<DocumentKind, number>> = { networks: 2 }
/** A document with so much of the form of minutes is minutes, whatever else it speaks of. */
const surelyMinutes = 4
const opening = 20_000

/** What kind of document it is, judged by its first pages; on a tie the kind that is named first among the signs. */
export function documentKind({ text }: SourceText): DocumentKind {
  const start = text.slice(0, opening)
  const sums = new Map<DocumentKind, number>()
  for (const { kind, words, weight, within = opening } of documentSigns)
    if (words.test(start.slice(0, within))) sums.set(kind, (sums.get(kind) ?? 0) + weight)
  if ((sums.get('minutes') ?? 0) >= surelyMinutes && (sums.get('summons') ?? 0) < surelyMinutes) return 'minutes'
  let best: DocumentKind = 'other'
  for (const [kind, sum] of sums) if (sum >= (enough[kind] ?? usuallyEnough) && sum > (sums.get(best) ?? 0)) best = kind
  return best
}
