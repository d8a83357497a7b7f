import type { CostClass, CostModel } from './cost.ts'

const whole = new Intl.NumberFormat('sv-SE')

/** '12 345'. */
export const formatCount = (count: number): string => whole.format(count)
/** '12 345 kr'. */
export const formatKronor = (amount: number): string => `${whole.format(amount)}\u00A0kr`
/** 350 öre is '3,50 kr'. */
export const formatOre = (ore: number): string =>
  `${whole.format(Math.floor(ore / 100))},${String(ore % 100).padStart(2, '0')}\u00A0kr`

/** One class on a line, as the form takes them: 'under 7000: 5000'. */
export const formatClasses = (classes: readonly CostClass[]): string =>
  classes.map(({ below, amount }) => `${below === null ? 'övriga' : `under ${below}`}: ${amount}`).join('\n')

/** A figure that is needed and not known. */
export const lackingWords = 'saknar uppgift'

export const costKinds = {
  fixed: 'Fast avgift per medlem',
  'per-inhabitant': 'Per invånare',
  'by-class': 'Efter antal invånare, i klasser',
  'host-pays': 'Värden betalar',
} as const satisfies Record<CostModel['kind'], string>

/** The model in a sentence; the classes are told apart in a list of their own. */
export function costSentence(model: CostModel): string {
  switch (model.kind) {
    case 'fixed':
      return `${formatKronor(model.amount)} per medlem`
    case 'per-inhabitant':
      return `${formatOre(model.orePerInhabitant)} per invånare`
    case 'by-class':
      return 'Efter antal invånare, i klasser'
    case 'host-pays':
      return `Värden betalar allt, ${formatKronor(model.amount)}`
  }
}

/** The classes as one reads them: 'under 7 000 invånare', 'övriga'. */
export const classRows = (classes: readonly CostClass[]): [string, string][] =>
  classes.map(({ below, amount }) => [
    below === null ? 'Övriga' : `Under ${formatCount(below)} invånare`,
    formatKronor(amount),
  ])
