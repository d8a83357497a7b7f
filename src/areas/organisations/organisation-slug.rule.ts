import { slugOf } from '#platform/slug.ts'

export type Sluggable = { id: string; shortName: string; code: string | null }

/**
 * The address part of each organisation that lacks one. Two whose names give the same, such as Habo and Håbo, have the
 * code added; what has no code, or is still not alone, a number.
 */
export function slugsFor(lacking: readonly Sluggable[], taken: readonly string[]): Map<string, string> {
  const used = new Set(taken)
  const wanted = lacking.map(({ shortName }) => slugOf(shortName))
  const slugs = lacking.map(({ id, code }, index) => {
    const plain = wanted[index] ?? ''
    const isAlone = wanted.filter((one) => one === plain).length === 1 && !used.has(plain)
    const slug = freeOne(isAlone || !code ? plain : `${plain}-${slugOf(code)}`, used)
    used.add(slug)
    return [id, slug] as const
  })
  return new Map(slugs)
}

function freeOne(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(wanted)) return wanted
  const number = Array.from(used, (_, index) => index + 2).find((count) => !used.has(`${wanted}-${count}`))
  return `${wanted}-${number}`
}
