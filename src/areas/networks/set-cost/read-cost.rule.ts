import type { CostClass, CostModel, YearCost } from '../cost.ts'

/** What the form says, as text. */
export type CostGiven = Partial<
  Record<'year' | 'kind' | 'amount' | 'perInhabitant' | 'classes' | 'baseYear' | 'hostId' | 'remark', string>
>

export type CostProblemCode =
  | 'year'
  | 'kind'
  | 'amount'
  | 'per-inhabitant'
  | 'base-year'
  | 'host'
  | 'classes-none'
  | 'class-words'
  | 'class-order'
  | 'class-rest-last'
  | 'class-no-rest'

/** `line` is the line of the classes that does not fit, counted from 1. */
export type CostProblem = { field: keyof CostGiven; code: CostProblemCode; line?: number }

type Reading = { ok: true; value: YearCost } | { ok: false; problems: readonly CostProblem[] }

const largest = 1_000_000_000
const bare = (text: string) => text.replaceAll(/[\s\u00A0\u202F]/g, '').replace(/kr(onor)?$/i, '')

/** '5 000 kr' is 5000; undefined for anything but a whole number that is not negative. */
export function parseWhole(text: string): number | undefined {
  if (!/^\d{1,10}$/.test(bare(text))) return undefined
  const number = Number(bare(text))
  return number <= largest ? number : undefined
}

/** '3,50 kr' is 350 öre; at most two decimals. */
export function parseOre(text: string): number | undefined {
  const [, kronor, ore = ''] = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(bare(text)) ?? []
  return kronor === undefined ? undefined : Number(kronor) * 100 + Number(ore.padEnd(2, '0'))
}

const parseYear = (text: string): number | undefined =>
  /^(19|20|21)\d\d$/.test(text.trim()) ? Number(text.trim()) : undefined

const classLine = /^(?:under\s*([\d\s\u00A0\u202F]+)(?:invånare)?|övriga)\s*:\s*(.+)$/i

/** Lines such as 'under 7000: 5000', each border higher than the one before, and 'övriga: 80000' last. */
export function parseClasses(text: string): Read<CostClass[]> {
  const lines = text.split(/\r?\n/)
  const refused = (code: CostProblemCode, line?: number) => ({
    problem: { field: 'classes', code, ...(line === undefined ? {} : { line }) } as const,
  })
  const classes: CostClass[] = []
  for (const [index, words] of lines.entries()) {
    if (!words.trim()) continue
    const [, border, price = ''] = classLine.exec(words.trim()) ?? []
    const amount = parseWhole(price)
    const below = border === undefined ? null : parseWhole(border)
    if (amount === undefined || below === undefined) return refused('class-words', index + 1)
    const last = classes.at(-1)
    if (last?.below === null) return refused('class-rest-last', index + 1)
    if (below !== null && below <= (last?.below ?? 0)) return refused('class-order', index + 1)
    classes.push({ below, amount })
  }
  if (classes.length === 0) return refused('classes-none')
  return classes.at(-1)?.below === null ? { value: classes } : refused('class-no-rest')
}

type Read<T> = { value: T } | { problem: CostProblem }
type ReadModel = { model?: CostModel; problems: CostProblem[] }
type Reader = (given: CostGiven, hostIds: readonly string[]) => ReadModel

const need = <T>(value: T | undefined, field: keyof CostGiven, code: CostProblemCode): Read<T> =>
  value === undefined ? { problem: { field, code } } : { value }
const amountOf = ({ amount = '' }: CostGiven) => need(parseWhole(amount), 'amount', 'amount')
const baseYearOf = ({ baseYear = '' }: CostGiven) => need(parseYear(baseYear), 'baseYear', 'base-year')
const problemsIn = (...read: Read<unknown>[]): ReadModel => ({
  problems: read.flatMap((one) => ('problem' in one ? [one.problem] : [])),
})

/** One reader for each kind; what the form says for other kinds is ignored. */
const readers: Record<CostModel['kind'], Reader> = {
  fixed: (given) => {
    const amount = amountOf(given)
    if ('problem' in amount) return problemsIn(amount)
    return { model: { kind: 'fixed', amount: amount.value }, problems: [] }
  },
  'per-inhabitant': (given) => {
    const ore = need(parseOre(given.perInhabitant ?? ''), 'perInhabitant', 'per-inhabitant')
    const baseYear = baseYearOf(given)
    if ('problem' in ore || 'problem' in baseYear) return problemsIn(ore, baseYear)
    return {
      model: { kind: 'per-inhabitant', orePerInhabitant: ore.value, baseYear: baseYear.value },
      problems: [],
    }
  },
  'by-class': (given) => {
    const classes = parseClasses(given.classes ?? '')
    const baseYear = baseYearOf(given)
    if ('problem' in classes || 'problem' in baseYear) return problemsIn(classes, baseYear)
    return { model: { kind: 'by-class', classes: classes.value, baseYear: baseYear.value }, problems: [] }
  },
  'host-pays': (given, hostIds) => {
    const amount = amountOf(given)
    const host = need(
      hostIds.find((id) => id === given.hostId),
      'hostId',
      'host',
    )
    if ('problem' in amount || 'problem' in host) return problemsIn(amount, host)
    return { model: { kind: 'host-pays', amount: amount.value, hostId: host.value }, problems: [] }
  },
}

const kinds = ['fixed', 'per-inhabitant', 'by-class', 'host-pays'] as const

/** A year's cost from the form, or all that has to be mended in it. */
export function readCost(given: CostGiven, hostIds: readonly string[]): Reading {
  const year = need(parseYear(given.year ?? ''), 'year', 'year')
  const kind = kinds.find((known) => known === given.kind)
  const { model, problems } = kind ? readers[kind](given, hostIds) : problemsIn(need(kind, 'kind', 'kind'))
  if ('problem' in year || !model) return { ok: false, problems: [...problemsIn(year).problems, ...problems] }
  return { ok: true, value: { year: year.value, remark: (given.remark ?? '').trim().slice(0, 1000), model } }
}
