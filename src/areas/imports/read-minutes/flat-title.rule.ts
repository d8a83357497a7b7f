import type { Passage } from '../reading.ts'
import { atMost } from './passage.rule.ts'
import { wordsOf } from './person-pieces.rule.ts'

/** Titles are longer than this only by mistake, in words; and they are looked for this far, in characters. */
const mostWords = 12
const reach = 200
const isCapital = (word: string) => /^\p{Lu}/u.test(word)
const isAllCapitals = (word: string) => !/\p{Ll}/u.test(word)

/**
 * Where a title ends and the text begins that runs on after it on a line whose breaks got lost: `Budget Styrelsen
 * beslutar …`. The text begins at the next capitalised word, or after a title all in capitals at the first that is not.
 */
export function flatTitleEnd(text: string, running: Passage): number | undefined {
  const words = wordsOf(text, atMost(running, reach))
  const first = words[0]?.words ?? ''
  const isLoud = first.length > 1 && isAllCapitals(first)
  return words.find(({ words: word }, index) => {
    const before = words[index - 1]?.words ?? ''
    if (index === 0 || (before.endsWith(':') && !isLoud)) return false
    return isLoud ? !isAllCapitals(word) : isCapital(word) || index >= mostWords
  })?.start
}
