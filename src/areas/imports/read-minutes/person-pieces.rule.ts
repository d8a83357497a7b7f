import type { Passage } from '../reading.ts'
import { matchesIn, withoutMarks, wordsIn } from './passage.rule.ts'

/** A stretch between commas, brackets, wide gaps and line ends. `isJoined`: 'och' or '/' stands before it. */
export type Piece = Passage & { isBracketed: boolean; isJoined: boolean }
export type Word = Passage & { words: string }

/** What parts one piece from the next. NB all repeats are bounded, so that a line of a million spaces stays cheap. */
const parting =
  /\([^()\n]{0,80}\)|[,;\n•▪]|[ \t\u00a0]{2,9}|\t| (?:och|samt|&) |(?<=\p{L})\/(?=\p{Lu})|(?<=\p{Ll})\. (?=\p{Lu})/gu
const edges = ' ,;:.•▪*·–-'
const shortening = /ordf\.$|\b\p{L}\.$/u

export function piecesOf(text: string, within: Passage): Piece[] {
  const pieces: Piece[] = []
  let start = within.start
  let isJoined = false
  const add = (end: number) => {
    const exact = withoutMarks(text, { start, end }, edges)
    if (exact.start < exact.end) pieces.push({ ...withFullStop(text, exact, end), isBracketed: false, isJoined })
  }
  for (const { match, passage } of matchesIn(text, within, parting)) {
    const isList = /och|samt|&|\//u.test(match[0]) && !match[0].startsWith('(')
    if (isList && !joinsPeople(text, passage.end, within.end)) continue
    add(passage.start)
    if (match[0].startsWith('(')) pieces.push(inBrackets(text, passage))
    isJoined = isList
    start = passage.end
  }
  add(within.end)
  return pieces
}

const inBrackets = (text: string, passage: Passage): Piece => ({
  ...withoutMarks(text, { start: passage.start + 1, end: passage.end - 1 }, ' ,'),
  isBracketed: true,
  isJoined: false,
})

/** 'och' parts people only before a name: `Miljö och hälsa` is one piece, `Eva Ek och Bo Alm` two. */
const joinsPeople = (text: string, from: number, to: number) =>
  /^\s?\p{Lu}[\p{L}-]+ \p{Lu}/u.test(wordsIn(text, { start: from, end: Math.min(to, from + 60) }))

/** Gives a shortening its full stop back: `ordf.` */
function withFullStop(text: string, passage: Passage, limit: number): Passage {
  const longer = { ...passage, end: passage.end + 1 }
  return longer.end <= limit && shortening.test(wordsIn(text, longer)) ? longer : passage
}

export const wordsOf = (text: string, within: Passage): Word[] =>
  matchesIn(text, within, /[^\s]+/gu).map(({ match, passage }) => ({ ...passage, words: match[0] }))
