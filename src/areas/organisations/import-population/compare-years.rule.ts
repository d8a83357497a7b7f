export type Change = { before: number; percent: number; isStriking: boolean }

/** More than a municipality grows or shrinks by in a year: most often two lines that have changed places. */
const strikingPercent = 20

/** How the figure has changed since the year before; undefined when that had none, or nobody lived there. */
export function changeSince(before: number | undefined, now: number): Change | undefined {
  if (!before) return undefined
  const percent = ((now - before) / before) * 100
  return { before, percent, isStriking: Math.abs(percent) > strikingPercent }
}

/** Whether a reading says what stands already: then it need not be saved again. */
export const isSameReading = (
  known: ReadonlyMap<string, number>,
  figures: readonly { organisationId: string; inhabitants: number }[],
): boolean =>
  known.size === figures.length &&
  figures.every(({ organisationId, inhabitants }) => known.get(organisationId) === inhabitants)
