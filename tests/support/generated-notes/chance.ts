/** Draws that come in the same order each time for the same seed. */
export type Chance = {
  whole: (least: number, most: number) => number
  /** True in `share` of the draws, 0 to 1. */
  falls: (share: number) => boolean
  pick: <T>(from: readonly T[]) => T
  /** So many different ones, in any order. */
  some: <T>(count: number, from: readonly T[]) => T[]
}

/** NB the constants are those of Mulberry32: small, and even enough to choose words with. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(from: readonly T[]): T => {
    const [first] = from.slice(whole(0, from.length - 1))
    if (first === undefined) throw new Error('there is nothing to pick from')
    return first
  }
  const some = <T>(count: number, from: readonly T[]): T[] => {
    const left = [...from]
    return Array.from({ length: Math.min(count, from.length) }, () => left.splice(whole(0, left.length - 1), 1)).flat()
  }
  return { whole, falls: (share) => next() < share, pick, some }
}
