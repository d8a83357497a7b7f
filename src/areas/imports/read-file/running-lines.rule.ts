import { lineText, type PageLine } from './page-lines.rule.ts'

/** Heads and feet stand within these parts of the page, from its top and from its bottom. */
const headReach = 0.16
const footReach = 0.14

export type SeenPage = { width: number; height: number; lines: readonly PageLine[] }

/** Heads and feet that come back, on two pages at least and on a third of them: the same words, whatever the digits. */
export function runningLines(pages: readonly SeenPage[]): ReadonlySet<PageLine> {
  const seen = new Map<string, PageLine[]>()
  for (const page of pages) {
    for (const line of page.lines) {
      const zone = zoneOf(line, page)
      if (!zone) continue
      const key = `${zone} ${lineText(line).replaceAll(/\d+/g, '#').toLowerCase()}`
      const same = seen.get(key)
      if (same) same.push(line)
      else seen.set(key, [line])
    }
  }
  const fewest = Math.max(2, pages.length / 3)
  return new Set([...seen.values()].filter((lines) => lines.length >= fewest).flat())
}

function zoneOf({ top, height }: PageLine, page: SeenPage): 'head' | 'foot' | undefined {
  if (top + height <= page.height * headReach) return 'head'
  return top >= page.height * (1 - footReach) ? 'foot' : undefined
}
