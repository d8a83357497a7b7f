import { parseScope } from './attendance-scope.rule.ts'
import { isFirstName } from './given-names.rule.ts'
import { isMunicipality, isOrganisation, isSurnameToo } from './organisations.rule.ts'
import { isMark } from './attendance-marks.rule.ts'
import { looksLikeName } from './person-names.rule.ts'
import { isInsteadOf, isRolePhrase } from './roles.rule.ts'

/** What a stretch of an attendance list says. `instead-of`: that the next is replaced; `mark`: there or not. */
export type AtomKind = 'name' | 'role' | 'instead-of' | 'organisation' | 'party' | 'scope' | 'clock' | 'mark' | 'words'
/** Words from `from` up to `to`. `isSure`: the words alone tell what they are. */
export type Span = { kind: AtomKind; from: number; to: number; isSure: boolean }
type Step = { score: number; span: Span | undefined; before: number }

const longestSpan = 6
const partyLetters = /^(?:s|m|c|v|l|mp|sd|kd|fp|fi|nyd|-)$/iu
const small = /^(?:och|för|i|på|av|till|med|från|vid|inom)$/u

/** Attendance limited by the clock: says nothing of items. What is left of a clock time that got lost is a 'kl'. */
const clockSpan =
  /^kl\.?$|^(?:(?:t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|från|till|efter|före)\.?\s)?(?:(?:kl|klockan)\.?\s?)?\d{1,2}[.:]\d\d(?:\s?[-–]\s?\d{1,2}[.:]\d\d)?$|^(?:(?:t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|från|till|efter|före)\.?\s)?(?:kl|klockan)\.?\s?\d{1,2}(?:[.:]\d\d)?(?:\s?[-–]\s?\d{1,2}(?:[.:]\d\d)?)?$/iu

export const isPartyLetters = (said: string): boolean => partyLetters.test(said)

/**
 * Cuts words that lost what stood between them (`Eva Ek Polisen Bo Alm rektor`) where the parts together make most
 * sense. NB a span is at most six words long, so the work grows with the number of words and no faster.
 */
export function bestSpans(words: readonly string[]): Span[] {
  const steps: Step[] = [{ score: 0, span: undefined, before: 0 }]
  for (let to = 1; to <= words.length; to += 1) {
    let best: Step = { score: -Infinity, span: undefined, before: 0 }
    for (let from = Math.max(0, to - longestSpan); from < to; from += 1) {
      const { kind, score, isSure } = weigh(words.slice(from, to), words.length)
      const total = (steps[from]?.score ?? 0) + score
      if (total > best.score) best = { score: total, span: { kind, from, to, isSure }, before: from }
    }
    steps.push(best)
  }
  return joined(spansBack(steps), words)
}

function spansBack(steps: readonly Step[]): Span[] {
  const spans: Span[] = []
  for (let at = steps.length - 1; at > 0; at = steps[at]?.before ?? 0) {
    const span = steps[at]?.span
    if (span) spans.push(span)
  }
  return spans.reverse()
}

/** Plain words that stand side by side are one stretch, and so are an organisation and its place, and a role in two words. */
function joined(spans: readonly Span[], words: readonly string[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && isOneWith(last, span, words)) merged[merged.length - 1] = { ...last, to: span.to }
    else merged.push(span)
  }
  return merged
}

const isOneWith = (before: Span, span: Span, words: readonly string[]): boolean =>
  before.kind === span.kind &&
  (span.kind === 'words' ||
    (span.kind === 'role' && isRolePhrase(words.slice(before.from, span.to))) ||
    (span.kind === 'organisation' &&
      (isMunicipality(words.slice(span.from, span.to).join(' ')) || /^\p{Ll}/u.test(words[span.from] ?? '')) &&
      isOrganisation(words.slice(before.from, span.to).join(' '))))

type Weight = { kind: AtomKind; score: number; isSure: boolean }

/** How well the words go together as one thing; longer names of one thing win over shorter ones. */
function weigh(words: readonly string[], wordsInPiece: number): Weight {
  const said = words.join(' ').replace(/[.,;:]+$/u, '')
  const longer = 0.2 * (words.length - 1)
  if (parseScope(said)) return { kind: 'scope', score: 3 + longer, isSure: true }
  if (clockSpan.test(said)) return { kind: 'clock', score: 3.2 * words.length, isSure: true }
  if (isMark(said)) return { kind: 'mark', score: 2.5 + longer, isSure: true }
  if (isInsteadOf(said)) return { kind: 'instead-of', score: 4 + longer, isSure: true }
  const name = weighName(words, wordsInPiece)
  if (words.length === 1 && isOrganisation(said)) return { kind: 'organisation', ...weighOrganisation(said, longer) }
  if (isSplitRole(words)) return { kind: 'role', score: 4, isSure: true }
  if (isRolePhrase(words)) return { kind: 'role', score: 3 + longer, isSure: true }
  if (isOrganisation(said)) return { kind: 'organisation', ...weighOrganisation(said, longer) }
  if (words.length === 1 && isPartyLetters(said)) return { kind: 'party', score: 0.5, isSure: true }
  return name ?? { kind: 'words', score: words.reduce((sum, word) => sum + weighWord(word), 0), isSure: false }
}

/** An OCR slip: `R äddningschef`. */
const isSplitRole = ([letter = '', rest = '', more]: readonly string[]) =>
  more === undefined && /^\p{Lu}$/u.test(letter) && /^\p{Ll}{4}/u.test(rest) && isRolePhrase([letter + rest])

const weighOrganisation = (said: string, longer: number) =>
  isSurnameToo(said) ? { score: 1, isSure: false } : { score: 3 + longer, isSure: true }

const weighWord = (word: string) => (small.test(word) ? -4 : /^\p{Lu}/u.test(word) ? -1 : -0.3)

/** Two words are likeliest; a given name that is known weighs double, and one in the surname's place tells against. */
function weighName(words: readonly string[], wordsInPiece: number): Weight | undefined {
  const [first = ''] = words
  const isKnown = isFirstName(first)
  if (words.length === 1)
    return isKnown && wordsInPiece === 1 && first.length > 2 ? { kind: 'name', score: 1, isSure: false } : undefined
  if (!looksLikeName(words)) return undefined
  const surnameMissing = isFirstName(words.at(-1) ?? '') ? 2 : 0
  const hidden = words.slice(2).some(isFirstName) ? 1 : 0
  return {
    kind: 'name',
    score: (isKnown ? 4 : 1.5) - 0.5 * (words.length - 2) - surnameMissing - hidden,
    isSure: isKnown,
  }
}
