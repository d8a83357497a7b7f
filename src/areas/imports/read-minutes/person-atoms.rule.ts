import type { Passage } from '../reading.ts'
import { parseScope } from './attendance-scope.rule.ts'
import { isMark } from './attendance-marks.rule.ts'
import { isFirstName } from './given-names.rule.ts'
import { isOrganisation } from './organisations.rule.ts'
import { wordsIn } from './passage.rule.ts'
import { piecesOf, wordsOf, type Opening, type Piece } from './person-pieces.rule.ts'
import { bestSpans, isPartyLetters, type AtomKind } from './person-spans.rule.ts'

/** `opening`: what stands before it, `space` inside a piece. `isSure`: the words alone tell what it is. */
export type Atom = Passage & {
  kind: AtomKind
  words: string
  opening: Opening | 'space'
  hasColon: boolean
  isSure: boolean
}

const localParty = /^\p{Lu}{1,3}$/u
const clockWords = /\d[.:]\d\d/u

/** The stretches of a list: who, as what, from where, for which party, for which items. */
export const atomsIn = (text: string, within: Passage): Atom[] =>
  piecesOf(text, within).flatMap((piece) => atomsOfPiece(text, piece))

function atomsOfPiece(text: string, piece: Piece): Atom[] {
  const words = wordsOf(text, piece)
  const whole = wholePiece(
    words.map((word) => word.words),
    piece.opening,
  )
  const spans = whole
    ? [{ kind: whole, from: 0, to: words.length, isSure: true }]
    : bestSpans(words.map((word) => word.words))
  return spans.map(({ kind, from, to, isSure }, index) => {
    const passage = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
    return {
      ...passage,
      ...{ kind, isSure, words: wordsIn(text, passage) },
      opening: index === 0 || piece.opening === 'bracket' ? piece.opening : 'space',
      hasColon: piece.hasColon && to === words.length,
    }
  })
}

/** A piece that is one thing from end to end. */
function wholePiece(words: readonly string[], opening: Opening): AtomKind | undefined {
  const said = words.join(' ')
  if (words.length > 12) return undefined
  if (parseScope(said)) return 'scope'
  if (opening !== 'line' && isMark(said)) return 'mark'
  if (clockWords.test(said) && !words.some(isFirstName)) return 'clock'
  if (opening !== 'line' && isPartyLetters(said)) return 'party'
  if (isOrganisation(said)) return 'organisation'
  return opening === 'bracket' && localParty.test(said) ? 'party' : undefined
}
