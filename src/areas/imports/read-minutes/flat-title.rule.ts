import type { Passage } from '../reading.ts'
import { decidingVerb } from './decision-words.ts'
import { atMost } from './passage.rule.ts'
import { wordsOf, type Word } from './person-pieces.rule.ts'

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
  const [first] = words
  if (first && words[1] && first.words.endsWith(':'))
    return opensTitle.test(first.words) ? titleEndIn(words.slice(1)) : words[1].start
  return titleEndIn(words)
}

/** Words with a colon that a title begins with; any other word with a colon is the whole title. */
const opensTitle =
  /^(?:tema|information|informationspunkt|info|svar|rapport|ärende|remiss|motion|medborgarförslag|fråga|initiativ|val|punkt|föredragning):$/iu

function titleEndIn(words: readonly Word[]): number | undefined {
  const first = words[0]?.words ?? ''
  const isLoud = first.length > 1 && isAllCapitals(first)
  return words.find(({ words: word }, index) => {
    const before = words[index - 1]?.words ?? ''
    if (index > 0 && opensDay(word, words[index + 1]?.words ?? '')) return true
    if (index === 0 || (before.endsWith(':') && !isLoud)) return false
    if (opensClause(word, words[index + 1]?.words ?? '') && !goesOn.test(before)) return true
    return isLoud ? !isAllCapitals(word) : (isCapital(word) && !joins.test(before)) || index >= mostWords
  })?.start
}

/** After these a name goes on: `Bidrag till Kustleden`. */
const joins = /^(?:av|för|i|om|på|till|från|med|mellan|vid|mot|hos)$/u
/** `Remiss att godkänna svaret`: what is decided comes right after the title. */
const opensClause = (word: string, next: string) => word === 'att' && decidingVerb.test(next)
/** What somebody is asked to do is the title itself: `Uppdrag att godkänna …`, `Förslag om att anta …`. */
const goesOn =
  /^(?:av|för|i|om|på|till|från|med|genom|utan|\p{L}*(?:uppdrag|förslag|förslaget|begäran|ansökan|initiativ|motion|fråga|frågan|beslut|rätt|rätten|önskemål|yrkande|yttrande))$/iu

/** A day or a time is said of the item and is not in its title: `Nästa möte 17 maj kl. 9`. */
const opensDay = (word: string, next: string) =>
  /^(?:\d{4}-\d\d-\d\d|kl\.?$|\d{1,2}\/\d{1,2}$)/iu.test(word) ||
  (/^\d{1,2}$/u.test(word) && /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu.test(next))
