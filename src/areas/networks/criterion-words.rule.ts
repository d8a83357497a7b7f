import type { Criterion, Municipality } from './criterion.ts'
import { quotedCount } from './criterion.rule.ts'
import type { NetworkQuote } from './network.ts'

type Names = { counties: readonly { code: string; name: string }[]; municipalities: readonly Municipality[] }

const inWords = new Intl.ListFormat('sv-SE', { type: 'disjunction' })
/** '15 000', with a space that does not break. */
export const formatCount = (count: number): string => new Intl.NumberFormat('sv-SE').format(count)

/** The criterion as a sentence says it: 'Kommuner i Västra Götalands län med färre än 15 000 invånare 2025'. */
export function criterionInWords(
  { countyCodes, populationBelow, neighboursOf, chosen }: Criterion,
  { counties, municipalities }: Names,
  figuresYear: number | undefined,
): string {
  const countyNames = countyCodes.map((code) => counties.find((county) => county.code === code)?.name ?? code)
  const centre = municipalities.find(({ id }) => id === neighboursOf)?.shortName
  return [
    chosen.length > 0 ? `Kommuner ur en vald lista på ${chosen.length}` : 'Kommuner',
    ...(countyNames.length > 0 ? [`i ${inWords.format(countyNames)}`] : []),
    ...(centre ? [`som är ${centre} eller gränsar dit`] : []),
    ...(populationBelow === null
      ? []
      : [`med färre än ${formatCount(populationBelow)} invånare${figuresYear ? ` ${figuresYear}` : ''}`]),
  ].join(' ')
}

/** How a quoted figure differs from what the register gives; the quoted one stays as it was said. */
export function differenceInWords(
  { wording }: Pick<NetworkQuote, 'wording'>,
  found: { qualifying: number; considered: number },
): string {
  const quoted = quotedCount(wording)
  if (!quoted) return ''
  const own = `${found.qualifying} av ${found.considered}`
  if (quoted.of !== found.considered) return `Registret räknar på ett annat antal och ger ${own}.`
  const more = quoted.count - found.qualifying
  if (more === 0) return `Registret ger detsamma, ${own}.`
  return `Registret ger ${own}, alltså ${Math.abs(more)} ${more > 0 ? 'färre' : 'fler'} än uppgiften.`
}
