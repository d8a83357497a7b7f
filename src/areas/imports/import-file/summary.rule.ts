import { allBecame, becameText, type Became, type ReportLine } from './report-line.rule.ts'

/** How many files became what, and why some gave nothing. `resumed`: those of them that an earlier run had read. */
export type Tally = { became: Map<Became, number>; reasons: Map<string, number>; resumed: number }

export const emptyTally = (): Tally => ({ became: new Map(), reasons: new Map(), resumed: 0 })

export function count(tally: Tally, { became, outcome }: ReportLine, isResumed: boolean): void {
  tally.became.set(became, (tally.became.get(became) ?? 0) + 1)
  if (became === 'unread') tally.reasons.set(outcome, (tally.reasons.get(outcome) ?? 0) + 1)
  if (isResumed) tally.resumed += 1
}

/** In Swedish, a line each: how many files, by what they became, and the reasons why some could not be read. */
export function summaryOf({ became, reasons, resumed }: Tally): string[] {
  const files = [...became.values()].reduce((sum, one) => sum + one, 0)
  const already = resumed > 0 ? `, varav ${grouped(resumed)} stod i rapporten sedan tidigare` : ''
  return [
    `${grouped(files)} ${files === 1 ? 'fil' : 'filer'}${already}:`,
    ...allBecame.flatMap((one) => rowOf(became.get(one), becameText[one])),
    ...[...reasons].sort((a, b) => b[1] - a[1]).flatMap(([reason, times]) => rowOf(times, reason, '    ')),
  ]
}

const rowOf = (number: number | undefined, words: string, indent = '') =>
  number === undefined ? [] : [`${indent}${grouped(number).padStart(7)}  ${words}`]

export const grouped = (number: number): string => number.toLocaleString('sv-SE')
