import type { Found, Passage } from './reading.ts'
import { foundIn, matchesIn, withoutMarks, wordsIn } from './text.rule.ts'

const commas = /,(?!\d)/gu
const semicolons = /;/gu
const samt = /\s(?:samt|respektive)\s/gu
/** NB `medborgar- och medarbetardialoger` is one, and so is the name of `Sveriges Kommuner och Regioner`. */
const conjunctions = /(?<!-)(?<!Sveriges Kommuner)\s(?:och|samt|&|respektive)\s/gu
const opening =
  /^(?:bland annat|bl\.\s?a\.|till exempel|t\.?\s?ex\.?|dels|både|såväl|främst|framför allt|också|likaså)\s{1,3}/iu
const edges = ' .,;:–—-"”“'

/**
 * The members of an enumeration: `A, B och C`. Where `samt` joins the last of them, an `och` inside one belongs to it:
 * `gator och torg samt parker` has two. Where semicolons part them nothing else does.
 */
export function enumerated(text: string, within: Passage): Found<string>[] {
  const words = wordsIn(text, within)
  const joints = words.search(samt) >= 0 ? samt : conjunctions
  const isParted = words.includes('; ')
  const cuts = (
    isParted
      ? matchesIn(text, within, semicolons)
      : [...matchesIn(text, within, commas), ...matchesIn(text, within, joints)]
  )
    .map(({ passage }) => passage)
    .sort((a, b) => a.start - b.start)
  const starts = [within.start, ...cuts.map(({ end }) => end)]
  const ends = [...cuts.map(({ start }) => start), within.end]
  return starts.flatMap((start, index) => {
    const bare = withoutMarks(text, { start, end: ends[index] ?? within.end }, edges)
    const lead = opening.exec(wordsIn(text, { start: bare.start, end: Math.min(bare.end, bare.start + 20) }))?.[0] ?? ''
    return foundIn(text, { start: bare.start + lead.length, end: Math.max(bare.start + lead.length, bare.end) }) ?? []
  })
}

/** Each value once, the first time it is said, whatever its capitals. */
export function once(found: readonly Found<string>[]): Found<string>[] {
  const seen = new Set<string>()
  return found.filter(({ value }) => {
    const key = value.toLowerCase()
    return !seen.has(key) && seen.add(key) !== undefined
  })
}
