import type { Passage } from '../reading.ts'
import { parseScope } from './attendance-scope.rule.ts'
import { isMark } from './attendance-marks.rule.ts'
import { isFirstName } from './given-names.rule.ts'
import { isRole } from './roles.rule.ts'
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
  /** A role held in what is named after it: `ordförande i Skolföreningen`. */
  isElsewhere?: true
}

const localParty = /^\p{Lu}{1,3}$/u
const clockWords = /\d[.:]\d\d|(?<!\p{L})(?:kl|klockan)\.?\s?\d/iu

/** The stretches of a list: who, as what, from where, for which party, for which items. */
export const atomsIn = (text: string, within: Passage): Atom[] =>
  piecesOf(text, within).flatMap((piece) => atomsOfPiece(text, piece))

/** `ordförande i Norra skolföreningen`: as what, and of what. Of the body that met (`ordförande i rådet`) it is one role. */
const heldElsewhere =
  /^(?<role>(?:(?:vice|v\.?|f\.?d\.?|tf)\s)?(?:ordförande|ordf\.?|kassör|sekreterare|ledamot|representant|styrelseledamot))\s(?<small>i|för|på|hos|från)\s(?<where>\p{L}.*)$/iu
const ownBody =
  /^(?:råd|nämnd|styrelse|styrgrupp|arbetsgrupp|ledningsgrupp|grupp|nätverk|direktion|utskott)(?:et|en|n)?$/iu

function elsewhere(text: string, piece: Piece): Atom[] | undefined {
  const said = wordsIn(text, piece)
  const { role, where } = (said.length < longestPiece && heldElsewhere.exec(said)?.groups) || {}
  if (!role || !where || piece.opening === 'line' || ownBody.test(where)) return undefined
  const of = { start: piece.end - where.length, end: piece.end }
  const shared = { hasColon: false, isSure: true }
  return [
    {
      ...shared,
      start: piece.start,
      end: piece.start + role.length,
      kind: 'role',
      words: role,
      opening: piece.opening,
      isElsewhere: true,
    },
    { ...shared, ...of, kind: 'organisation', words: where, opening: 'comma' },
  ]
}
const longestPiece = 100
/** `chef för enheten för trygghet`: one role, whatever is named in it. */
const headOf =
  /^(?:\p{Ll}+\s)?\p{Ll}*(?:chef|ansvarig|samordnare|strateg|handläggare|ledare)\sför\s(?!\p{Lu}\p{L}+\s\p{Lu})\p{L}/u

function atomsOfPiece(text: string, piece: Piece): Atom[] {
  const twofold = elsewhere(text, piece)
  if (twofold) return twofold
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
  if (opening === 'line' && /^\d{1,3}$/u.test(said)) return 'words'
  if (parseScope(said)) return 'scope'
  if (headOf.test(said)) return 'role'
  if (opening !== 'line' && isMark(said)) return 'mark'
  if (clockWords.test(said) && !words.some((word) => isFirstName(word) || isRole(word))) return 'clock'
  if (opening !== 'line' && isPartyLetters(said)) return 'party'
  if (isOrganisation(said) && !isRole(words[0] ?? '')) return 'organisation'
  return opening === 'bracket' && localParty.test(said) ? 'party' : undefined
}
