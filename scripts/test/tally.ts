export type Tally = { passed: number; failed: number; skipped: number }

export const sumOf = (tallies: readonly Tally[]): Tally => ({
  passed: total(tallies, 'passed'),
  failed: total(tallies, 'failed'),
  skipped: total(tallies, 'skipped'),
})

const total = (tallies: readonly Tally[], kind: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[kind], 0)

export const tallyOf = (outcomes: readonly { passed: boolean }[]): Tally => {
  const passed = outcomes.filter((outcome) => outcome.passed).length
  return { passed, failed: outcomes.length - passed, skipped: 0 }
}

/** Where everything is required, as in CI, what was not tried has not passed. */
export const requireAll = ({ passed, failed, skipped }: Tally): Tally => ({
  passed,
  failed: failed + skipped,
  skipped: 0,
})

/** A run in which nothing ran proves nothing. */
export const isGreen = ({ passed, failed }: Tally) => failed === 0 && passed > 0

export const asLine = ({ passed, failed, skipped }: Tally) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
