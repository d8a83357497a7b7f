import { isFirstName } from './given-names.rule.ts'
import type { Line } from './line.ts'

const shortestFullRow = 60
const afterComma = /(?<=[,;)] )\p{Lu}[\p{L}-]+(?= \p{Lu}\p{L})/gu

/** Another person after a comma, in a line long enough to reach the margin: the list runs on in the next line. */
export const isBrokenRow = (words: string): boolean =>
  words.length >= shortestFullRow &&
  !words.endsWith('.') &&
  [...words.matchAll(afterComma)].some(([given]) => isFirstName(given))

/** `Offentlig sektor: Eva Ek`: a row of its own. */
const opensRow = /^\p{Lu}[^,:]{2,40}:\s\p{Lu}/u

/** A run-in list that was broken at the margin is one row again. */
export function unbroken(lines: readonly Line[]): Line[] {
  const rows: Line[] = []
  let runsOn = false
  for (const line of lines) {
    const last = rows.at(-1)
    if (last && runsOn && !line.isAfterBlank && !opensRow.test(line.words))
      rows[rows.length - 1] = { ...last, end: line.end }
    else rows.push(line)
    runsOn = isBrokenRow(line.words)
  }
  return rows
}
