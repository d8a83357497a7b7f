/** Fewer letters than this on a page are no text of its own. */
const fewestLetters = 3
/** A stamp, or a line that a register has put on a scan, has fewer letters than this; the picture covers this much. */
const lettersOfStamp = 120
const coverOfScan = 0.5

/** Whether a page's words must be read from its picture: `cover` is the share of the page that pictures take. */
export function needsInterpreting(words: string, { count, cover }: { count: number; cover: number }): boolean {
  const letters = words.replaceAll(/\P{L}/gu, '').length
  if (letters < fewestLetters) return count > 0
  return letters < lettersOfStamp && cover >= coverOfScan
}
