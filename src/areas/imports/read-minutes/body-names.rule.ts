import type { Passage } from '../reading.ts'
import { atMost, wordsIn } from './passage.rule.ts'
import { wordsOf } from './person-pieces.rule.ts'

/** What the last word of a body's name is, alone or as the end of a longer word. */
export const bodyWords =
  /[\p{L}-]*(?:rådet|råd|nämnden|nämnd|(?<!läns)styrelsen|(?<!läns)styrelse|ledningsgrupp(?:en)?|fullmäktige|styrgrupp(?:en)?|arbetsgrupp(?:en)?|utskott(?:et)?|direktion(?:en)?|kommitt[ée](?:n)?|nätverket|nätverk|beredning(?:en)?|chefsgrupp(?:en)?|besluts?grupp(?:en)?|[\p{L}-]{2}grupp(?:en)?|presidiet|presidium|forum|(?<![\p{L}-])brå)(?![\p{L}-])/iu
/** Words that may stand inside the name of a body; any other word in lower case is outside. */
const inside =
  /^(?:och|för|i|på|av|samt|norra|södra|östra|västra|lokala|regionala|gemensamma|brottsförebyggande|kommunala|strategiska|operativa|[\p{Ll}-]+s)$/u
/** In lower case they belong to the name too: `brottsförebyggande rådet`. */
const ofName = /^(?:lokala|regionala|brottsförebyggande|kommunala|folkhälsopolitiska)$/u
const before =
  /^(?:\p{L}*protokoll(?:et)?|\p{L}*anteckningar|kallelse|dagordning|från|vid|med|möte|sammanträde|kommun|landsting)$/iu
const mostWordsBefore = 7
const mostWordsAfter = 5
const longestFurther = 80
const isLabelWord = /^(?:plats|tid|dag|datum|närvarande|beslutande|sammanträdesdatum|deltagare)/iu
const reach = 400

/** The first name of a body in the passage: back from its last word to where something else stands. */
export function bodyNameIn(text: string, where: Passage): Passage | undefined {
  const within = atMost(where, reach)
  const match = bodyWords.exec(wordsIn(text, within))
  if (!match) return undefined
  const last = { start: within.start + match.index, end: within.start + match.index + match[0].length }
  const words = wordsOf(text, { start: within.start, end: last.start }).slice(-mostWordsBefore)
  const isLoud = words.filter(({ words: word }) => isShouted(word)).length > 1 && !isShouted(match[0])
  const stop = words.findLastIndex(({ words: word }) => !isInside(word) || (isLoud && isShouted(word)))
  const lead = words.slice(stop + 1)
  const first =
    lead.find(({ words: word }) => /^\p{Lu}/u.test(word)) ?? lead.find(({ words: word }) => ofName.test(word))
  return {
    start: first?.start ?? last.start,
    end: last.end + furtherLength(wordsIn(text, { start: last.end, end: within.end })),
  }
}

/** `… för fas 3b`, `… i Norrby`: what the body is for or where it is, up to a number or what the document calls itself. */
function furtherLength(rest: string): number {
  const lead = /^\s(?:för|i|mot|FÖR|I|MOT)\s/u.exec(rest)?.[0] ?? ''
  if (!lead) return 0
  const words =
    rest
      .slice(lead.length, lead.length + longestFurther)
      .split('\n')[0]
      ?.split(' ') ?? []
  const stop = words.findIndex(
    (word) => !word || /^(?:\d+(?:[/(.]|$)|\()|[.:;,]$/u.test(word) || before.test(word) || isLabelWord.test(word),
  )
  const small = lead.trim().toLowerCase() === 'i' ? words.findIndex((word) => /^\p{Ll}/u.test(word)) : -1
  const kept = words.slice(0, Math.min(...[stop, small, mostWordsAfter].filter((count) => count >= 0)))
  return kept.length > 0 ? lead.length + kept.join(' ').length : 0
}

/** `NORRBY BRANDFÖRBUND Direktionen`: a letterhead in capitals before a name that is not. */
const isShouted = (word: string) => word.length > 3 && !/\p{Ll}/u.test(word)

const isInside = (word: string) =>
  !before.test(word) && !/[\d():.,;]/u.test(word) && (/^\p{Lu}/u.test(word) || inside.test(word))
