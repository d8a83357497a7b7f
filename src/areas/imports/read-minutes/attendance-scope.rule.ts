/** Which items somebody took part in, as written: `punkt 2`, `§§ 3–5`, `t.o.m. § 4`, `från punkt 3`. */
export type AttendanceScope = { from?: number; to?: number; only?: readonly number[] }

const sign = '(?:punkterna|punkten|punkt|pkt|p|§{1,2}|paragraferna|paragraf|ärende)\\.?'
const numbers = '\\d{1,3}(?:\\s?[-–—,]\\s?\\d{1,3}|\\s?(?:och|samt|&)\\s?\\d{1,3}){0,30}'
const upTo = 't\\.?\\s?o\\.?\\s?m\\.?|till och med'
const onwards = 'fr\\.?\\s?o\\.?\\s?m\\.?|från och med|från'
const scope = new RegExp(
  `^(?:(?<bound>${upTo}|${onwards})\\s{0,2})?(?:del av\\s)?(?<sign>${sign}\\s{0,2})?(?<numbers>${numbers})$`,
  'iu',
)

/**
 * Reads attendance limited to items. Bare numbers (`3-5`) count too. A limit by clock (`t.o.m. kl. 11`) says nothing
 * about items and is no scope.
 */
export function parseScope(words: string): AttendanceScope | undefined {
  const plain = words.trim().replace(/(?<=\d\s?[-–—,]\s?)(?:del av\s)?§{1,2}\s?/gu, '')
  const { bound, numbers: written = '' } = scope.exec(plain)?.groups ?? {}
  if (!written) return undefined
  const first = Number(/\d+/.exec(written)?.[0])
  if (bound && /^t/iu.test(bound)) return { to: first }
  if (bound) return { from: first }
  return { only: listed(written) }
}

/** `2, 4–6 och 9` → 2, 4, 5, 6, 9. A range that is turned or absurdly long is taken for its two ends. */
function listed(written: string): number[] {
  return written.split(/,|och|samt|&/u).flatMap((part) => {
    const [from = NaN, to = from] = part.split(/[-–—]/u).map(Number)
    if (to <= from || to - from > 100) return [...new Set([from, to])]
    return Array.from({ length: to - from + 1 }, (_unused, step) => from + step)
  })
}

/** The items of this meeting that the scope covers; nothing when it covers all of them (or when no item is known). */
export function itemNumbersIn(scope: AttendanceScope, itemNumbers: readonly number[]): number[] | undefined {
  if (scope.only) return [...scope.only]
  const { from = -Infinity, to = Infinity } = scope
  const covered = itemNumbers.filter((number) => number >= from && number <= to)
  return covered.length === itemNumbers.length ? undefined : covered
}
