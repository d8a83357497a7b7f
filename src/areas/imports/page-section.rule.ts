import type { PagePart } from './page-parts.rule.ts'

const longestHeading = 60

/** The parts under the first heading that fits; a heading may be numbered (`1. Parter`) or hold its value (`Syfte: …`). */
export function sectionUnder(parts: readonly PagePart[], heading: RegExp, anyHeading: RegExp): PagePart[] {
  const at = parts.findIndex(({ words }) => words.length <= longestHeading && heading.test(words))
  if (at < 0) return []
  const rest = parts.slice(at + 1)
  const end = rest.findIndex(({ words }) => words.length <= longestHeading && anyHeading.test(words))
  return end < 0 ? rest : rest.slice(0, end)
}
