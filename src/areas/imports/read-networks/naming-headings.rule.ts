import type { PagePart } from '../page-parts.rule.ts'
import { canBeName, hasCapitals, isCalledByForm, isEchoed, isFollowedUp, isWeakName } from './network-headings.rule.ts'

type Sign = { weight: number; isThere: (heading: PagePart, next: PagePart | undefined, prose: string) => boolean }
/** What makes a heading a network's name; a sign more is a line more here. */
const signs: readonly Sign[] = [
  { weight: 3, isThere: (_heading, next) => isFollowedUp(next) },
  { weight: 3, isThere: (heading, next) => isEchoed(heading, next) },
  { weight: 2, isThere: ({ words }) => isCalledByForm(words) },
  { weight: 2, isThere: ({ words }, _next, prose) => words.length > 4 && prose.includes(words) },
  { weight: 1, isThere: ({ words }) => words.includes(' ') && hasCapitals(words) },
  { weight: -3, isThere: ({ words }) => isWeakName(words) },
  { weight: -2, isThere: ({ words }) => /^(?:Region|Länsstyrelsen|Polis\p{Ll}*)\s\p{Lu}/u.test(words) },
]
const enough = 3
/** How much it weighs that headings of the same layout, each over a text, name networks. */
const besideOthers = 2
const likeName = 2
const fewestOthers = 2
/** What has more parts than this is no page on networks. */
const mostParts = 2_000

const weightOf = (heading: PagePart, next: PagePart | undefined, prose: string) =>
  signs.reduce((sum, { weight, isThere }) => sum + (isThere(heading, next, prose) ? weight : 0), 0)

const proseOf = (parts: readonly PagePart[]) =>
  parts.flatMap(({ kind, words }) => (kind === 'paragraph' ? words : [])).join('\n')

/** The headings whose words the page's text says again. */
export function repeatedHeadings(parts: readonly PagePart[]): ReadonlySet<PagePart> {
  const prose = proseOf(parts)
  return new Set(parts.filter(({ kind, words }) => kind === 'heading' && prose.includes(words)))
}

/** How surely each heading names a network, by what it says, what follows it and what stands beside it. */
export function headingWeights(all: readonly PagePart[], isOfSeveral: boolean): ReadonlyMap<PagePart, number> {
  const parts = all.slice(0, mostParts)
  const prose = proseOf(parts)
  const headings = parts.flatMap((part, index) => {
    const next = parts[index + 1]
    const isOver = part.isBlockStart || next?.isBlockStart === false
    if (part.kind !== 'heading' || !isOver || !canBeName(part)) return []
    const layout = `${part.isBlockStart} ${next?.isBlockStart} ${next?.kind}`
    return [{ part, layout, isOverText: next?.kind === 'paragraph', weight: weightOf(part, next, prose) }]
  })
  const alike = new Map<string, number>()
  for (const { layout, weight } of headings) if (weight >= likeName) alike.set(layout, (alike.get(layout) ?? 0) + 1)
  return new Map(
    headings.map(({ part, layout, isOverText, weight }) => {
      const others = (alike.get(layout) ?? 0) - (weight >= likeName ? 1 : 0)
      const beside = isOverText && others >= fewestOthers ? (isOfSeveral ? enough : besideOthers) : 0
      return [part, weight + beside]
    }),
  )
}

/** The headings that are names of networks surely enough. */
export const namingHeadings = (weights: ReadonlyMap<PagePart, number>): ReadonlySet<PagePart> =>
  new Set([...weights].filter(([, weight]) => weight >= enough).map(([part]) => part))
