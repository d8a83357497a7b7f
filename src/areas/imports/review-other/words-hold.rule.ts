/** A word that is spelled anew has this many letters or more: in a shorter one, another letter is another word. */
const shortestRespelled = 5

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Whether a value that a person changed still stands in the words it was read from: each of its words is there, in the
 * same order, but for marks, case and a letter that was read wrongly. A figure holds only as it stands.
 */
export function wordsHold(value: string, source: string): boolean {
  const told = wordsOf(value)
  const there = wordsOf(source)
  let at = 0
  for (const word of told) {
    const found = there.findIndex((one, index) => index >= at && isSameWord(one, word))
    if (found < 0) return false
    at = found + 1
  }
  return told.length > 0
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < shortestRespelled || /\p{N}/u.test(a + b)) return false
  return isOneLetterApart(a, b)
}

/** A letter changed, added or gone. */
function isOneLetterApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && long[at] === short[at]) at += 1
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at)
}
