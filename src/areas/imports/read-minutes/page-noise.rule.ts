import type { Passage } from '../reading.ts'

const noise: readonly RegExp[] = [
  /^(?:sida|sid\.?)\s{0,3}\d{1,4}(?:\s{0,3}(?:\(\s{0,2}\d{1,4}\s{0,2}\)|\[\d{1,4}\]|(?:av|\/)\s{0,3}\d{1,4}))?$/iu,
  /^\d{1,4}\s{0,3}(?:\(\s{0,2}\d{1,4}\s{0,2}\)|\[\d{1,4}\]|av\s{1,3}\d{1,4})$/iu,
  /^(?:justerandes?\s{1,3}sign(?:atur)?|justerare\s{1,3}signatur|utdragsbestyrkande)\.?(?:\s{1,40}utdragsbestyrkande)?$/iu,
  /^\\\\\S+/u,
  /^(?=.*(?<!\d)\d{3} \d{2} \p{Lu}\p{L})(?=.*(?:www\.|https?:|@|(?<!\p{L})(?:tel|telefon|växel|org\.?\s?nr|bankgiro|plusgiro)(?!\p{L}))).*$/iu,
  /^(?:(?:postadress|besöksadress|telefon|telefax|fax|e-post|hemsida|webbplats|internet|org\.?\s?nr|bankgiro|plusgiro)[\s:]*){2,8}$/iu,
]
const pagingMarks = /\d{1,4}\s{0,3}\(\d{1,4}\)|(?:sida|sid\.?)\s{0,3}\d{1,4}|\b\d{1,4}\s{0,2}$/giu
const linesOfHead = 3

/** A page number, a footer for signatures or a file path: belongs to the paper and not to the notes. */
export const isPageNoise = (words: string): boolean =>
  words.length < 200 && noise.some((pattern) => pattern.test(words))

type PlacedLine = Passage & { words: string }

const pageInHead = /\d{1,4}\s{0,3}\(\d{1,4}\)|(?:sida|sid\.?)\s{0,3}\d{1,4}/giu
const fewestLetters = /\p{L}{4}/u

/** Heads with a page number in them (`PROTOKOLL Sida 38`), again, wherever the text says that a page begins. */
function repeatedWithPage(lines: readonly PlacedLine[]): Set<number> {
  const repeated = new Set<number>()
  const seen = new Set<string>()
  for (const { start, words } of lines) {
    if (words.length > longestHead) continue
    const bare = words.replaceAll(pageInHead, '').trim().toLowerCase()
    if (bare === words.trim().toLowerCase() || !fewestLetters.test(bare)) continue
    if (seen.has(bare)) repeated.add(start)
    seen.add(bare)
  }
  return repeated
}
const longestHead = 120

/**
 * Where lines stand that are repeated at the top of pages. The first of them is kept, as it may be the only place
 * where the document says what it is.
 */
export function runningHeads(lines: readonly PlacedLine[], pages: readonly Passage[]): ReadonlySet<number> {
  const repeated = repeatedWithPage(lines)
  if (pages.length < 2) return repeated
  const seen = new Set<string>()
  let at = 0
  for (const page of pages) {
    while (at < lines.length && (lines[at]?.start ?? 0) < page.start) at += 1
    for (const line of lines.slice(at, at + linesOfHead)) {
      if (line.start >= page.end) break
      const bare = line.words.replaceAll(pagingMarks, '').trim().toLowerCase()
      if (seen.has(bare)) repeated.add(line.start)
      else if (bare) seen.add(bare)
    }
  }
  return repeated
}

/** `NORRA REGIONEN MINNESANTECKNINGAR 2(3)`: the first of the running heads, which is kept among the lines. */
export const isPageHead = (words: string): boolean =>
  words.length <= longestHead && /(?:anteckningar|protokoll)\s{1,3}(?:sida\s)?\d{1,3}\s?\(\d{1,3}\)$/iu.test(words)
