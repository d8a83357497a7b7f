const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 || /\d/.test(word))

/** 'ledningsgrupp', 'ledningsgruppen' and 'ledningsgruppens' are one word: what follows the stem is an ending. */
const longestEnding = 3
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (/\d/.test(short)) return short === long
  return long.startsWith(short) && long.length - short.length <= longestEnding
}

/** Whether two names may be of the same body: one says no more than the other, but for endings. No name fits any. */
export function isAlikeBody(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  return few.every((word) => many.some((known) => isSameWord(word, known)))
}
