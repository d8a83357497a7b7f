const widest = 8
const step = 1.6

/** How thick an edge of each weight is drawn: even steps, smaller ones where the heaviest would be too thick. */
export function edgeWidths(weights: readonly number[]): (weight: number) => number {
  const perUnit = Math.min(step, widest / Math.max(1, ...weights))
  return (weight) => Math.max(0.5, Math.round(weight * perUnit * 10) / 10)
}
