import type { HeadingCandidate } from './headings.rule.ts'
import type { Line } from './line.ts'

type Chain = { last: number; total: number; length: number; before: Chain | undefined; style: string }

const largestGap = 2
const gapCost = 3
const otherStyleCost = 1.5

/**
 * Picks the headings of the items among all numbered lines: the weightiest run of numbers that rise by one. An agenda
 * before the body weighs less than the body with its text, and a list that starts over inside an item breaks no run.
 */
export function itemSequence(candidates: readonly HeadingCandidate[], lines: readonly Line[]): HeadingCandidate[] {
  const bestAt = new Map<number, Map<string, Chain>>()
  let best: Chain | undefined
  for (const [index, candidate] of candidates.entries()) {
    const before = chainBefore(candidate, bestAt)
    const total = weigh(candidates, index, lines) + (before?.total ?? 0)
    const style = styleOf(candidate)
    const chain: Chain = { last: index, total, length: (before?.length ?? 0) + 1, before, style }
    keepBest(bestAt, candidate.number, chain)
    if (!best || total > best.total) best = chain
  }
  const chosen = headingsIn(best, candidates)
  return chosen.length > 1 || chosen.some(({ hasSign, number }) => hasSign || number === 1) ? chosen : []
}

function headingsIn(chain: Chain | undefined, candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const chosen: HeadingCandidate[] = []
  for (let link = chain; link; link = link.before) {
    const candidate = candidates[link.last]
    if (candidate) chosen.push(candidate)
  }
  return chosen.reverse()
}

const anyStyle = ''

function keepBest(bestAt: Map<number, Map<string, Chain>>, number: number, chain: Chain): void {
  const styles = bestAt.get(number) ?? new Map<string, Chain>()
  for (const style of [chain.style, anyStyle]) {
    const other = styles.get(style)
    if (!other || chain.total > other.total) styles.set(style, chain)
  }
  bestAt.set(number, styles)
}

/** The best run that this number can carry on. A number that got lost may be stepped over, at a cost. */
function chainBefore(
  candidate: HeadingCandidate,
  bestAt: ReadonlyMap<number, ReadonlyMap<string, Chain>>,
): Chain | undefined {
  let best: Chain | undefined
  for (let step = 1; step <= largestGap; step += 1) {
    const styles = bestAt.get(candidate.number - step)
    for (const [style, cost] of [
      [styleOf(candidate), 0],
      [anyStyle, otherStyleCost],
    ] as const) {
      const chain = styles?.get(style)
      const total = (chain?.total ?? 0) - cost - (step - 1) * gapCost
      if (chain && total > (best?.total ?? 0)) best = { ...chain, total }
    }
  }
  return best
}

const styleOf = ({ prefix, hasSign, mark }: HeadingCandidate) => `${prefix}|${hasSign ? '§' : mark}`

/** How much a numbered line looks like the heading of an item. */
function weigh(candidates: readonly HeadingCandidate[], index: number, lines: readonly Line[]): number {
  const candidate = candidates[index]
  const line = candidate && lines[candidate.line]
  if (!candidate || !line) return 0
  const next = candidates[index + 1]?.line ?? lines.length
  const hasText = next - candidate.line > 1
  const isSentence = /[.;,]$/u.test(line.words) && !/(?<!\p{L})\p{L}{1,3}\.$/u.test(line.words)
  return (
    2 +
    (hasText ? 1 : 0) +
    (candidate.hasSign || candidate.prefix ? 2 : 0) +
    (line.isAfterBlank ? 0.5 : 0) -
    (isSentence ? 1.5 : 0) -
    (candidate.isListed ? 2.5 : 0)
  )
}
