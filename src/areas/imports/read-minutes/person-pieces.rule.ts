import type { Passage } from '../reading.ts'
import { isBrokenRow } from './broken-rows.rule.ts'
import { matchesIn, withoutMarks, wordsIn } from './passage.rule.ts'

/** What stands before a stretch of words: the start of the text or a line, a wide gap, a comma, a bracket, 'och' or '/'. */
export type Opening = 'line' | 'gap' | 'comma' | 'bracket' | 'and'
/** A stretch between commas, brackets, wide gaps, colons and line ends. `hasColon`: a colon stands after it. */
export type Piece = Passage & { opening: Opening; hasColon: boolean }
export type Word = Passage & { words: string }

/** What parts one piece from the next. NB all repeats are bounded, so that a line of a million spaces stays cheap. */
const parting =
  /\([^()\n]{0,80}\)|[,;]|:(?=\s)|[ \n](?:och|samt|&)[ \n]|[\n•▪]|(?<= )\*(?=\p{Lu})|[ \t\u00a0]{2,9}|\t|(?<=\p{L})\/(?=\p{Lu})|(?<=\p{Ll}{2})\. (?=\p{Lu})/gu
const edges = ' ,;:.•▪*–-'
const shortening = /ordf\.$|\b\p{L}\.$/u

export function piecesOf(text: string, within: Passage): Piece[] {
  const pieces: Piece[] = []
  let start = within.start
  let opening: Opening = 'line'
  const add = (end: number, hasColon: boolean) => {
    const exact = withoutMarks(text, { start, end }, edges)
    if (exact.start < exact.end) pieces.push({ ...withFullStop(text, exact, end), opening, hasColon })
    else if (opening !== 'line' && /^\s+[–-]+\s+$/u.test(wordsIn(text, { start, end }))) opening = 'gap'
  }
  for (const { match, passage } of matchesIn(text, within, parting)) {
    const next = openingAfter(match[0])
    if (next === 'and' && !joinsPeople(text, passage.end, within.end)) continue
    if (match[0] === '\n' && isBrokenRow(lineBefore(text, within.start, passage.start))) continue
    add(passage.start, match[0] === ':')
    if (next === 'bracket') pieces.push(...inBrackets(text, passage))
    opening = next === 'bracket' ? 'gap' : next
    start = passage.end
  }
  add(within.end, false)
  return pieces
}

const lineBefore = (text: string, from: number, end: number): string => {
  const words = wordsIn(text, { start: Math.max(from, end - longestRow), end })
  return words.slice(words.lastIndexOf('\n') + 1)
}
const longestRow = 160

function openingAfter(mark: string): Opening {
  if (mark.startsWith('(')) return 'bracket'
  if (/och|samt|&|\//u.test(mark)) return 'and'
  if (/[\n•▪.*]/u.test(mark)) return 'line'
  return /[,;:]/u.test(mark) ? 'comma' : 'gap'
}

function inBrackets(text: string, { start, end }: Passage): Piece[] {
  const inside = { start: start + 1, end: end - 1 }
  const commas = matchesIn(text, inside, /,\s(?!\d)/gu).map(({ passage }) => passage)
  const starts = [inside.start, ...commas.map((comma) => comma.end)]
  return starts.map((from, index) => ({
    ...withoutMarks(text, { start: from, end: commas[index]?.start ?? inside.end }, ' ,'),
    opening: 'bracket',
    hasColon: false,
  }))
}

/** 'och' parts people only before a name: `Miljö och hälsa` is one piece, `Eva Ek och Bo Alm` two. */
const joinsPeople = (text: string, from: number, to: number) =>
  /^\s?\p{Lu}[\p{L}-]+\s\p{Lu}/u.test(wordsIn(text, { start: from, end: Math.min(to, from + 60) }))

/** Gives a shortening its full stop back: `ordf.` */
function withFullStop(text: string, passage: Passage, limit: number): Passage {
  const longer = { ...passage, end: passage.end + 1 }
  return longer.end <= limit && shortening.test(wordsIn(text, longer)) ? longer : passage
}

export const wordsOf = (text: string, within: Passage): Word[] =>
  matchesIn(text, within, /[^\s]+/gu).map(({ match, passage }) => ({ ...passage, words: match[0] }))
