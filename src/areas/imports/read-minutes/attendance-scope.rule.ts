import { scopeMarks } from './scope-marks.rule.ts'

/** Items from one to another; open where an end is left out. */
export type Span = { from?: number; to?: number }

/**
 * Which items somebody took part in, as written: `punkt 2`, `§§ 3–5`, `t.o.m. § 4`, `från punkt 3`, `ej § 6`. `except`:
 * items that are taken out of them, or of all where no spans are told.
 */
export type AttendanceScope = { spans: readonly Span[]; except: readonly Span[] }

/** What each way of saying it comes to, in the marks of `scopeMarks`. */
const ways: readonly (readonly [RegExp, (first: number, last: number) => Span])[] = [
  [/^F?(\d+)[-T](\d+)$/, (from, to) => ({ from, to })],
  [/^(\d+)$/, (only) => ({ from: only, to: only })],
  [/^(?:T|-|L|LE|LT)(\d+)$/, (to) => ({ to })],
  [/^L?B(\d+)$/, (before) => ({ to: before - 1 })],
  [/^(?:F|A|AF|A-)(\d+)$/, (from) => ({ from })],
  [/^A?E(\d+)$/, (after) => ({ from: after + 1 })],
]
const longestSpan = 100

/**
 * Reads attendance limited to items, each part of it (`t.o.m. § 4; kl. 13–13.30`). Bare numbers (`3-5`) count too. A limit
 * by clock says nothing about items: one that is nothing else is no scope.
 */
export function parseScope(words: string): AttendanceScope | undefined {
  const [spans, except] = [new Array<Span>(), new Array<Span>()]
  let isExcept = false
  for (const part of scopeMarks(words)?.split(/[,\s]+/u) ?? []) {
    const marks = part.replace(/[FTEBLA-]*K/gu, '')
    if (marks === '') continue
    // `ej § 4, 5`: what follows is taken out too, until something else is said.
    isExcept = marks.startsWith('X') || (isExcept && /^\d/u.test(marks))
    const read = spansIn(marks.replace(/^X/u, ''))
    if (!read) return undefined
    ;(isExcept ? except : spans).push(...read)
  }
  return spans.length + except.length > 0 ? { spans, except } : undefined
}

/** A range that is turned or absurdly long is taken for its two ends. */
function spansIn(marks: string): Span[] | undefined {
  for (const [way, spanOf] of ways) {
    const [, first, last = first] = way.exec(marks) ?? []
    if (first === undefined) continue
    const { from, to } = spanOf(Number(first), Number(last))
    if (from === undefined || to === undefined) return [from === undefined ? { to: to ?? 0 } : { from }]
    const isWhole = to >= from && to - from <= longestSpan
    return isWhole ? [{ from, to }] : [from, to].map((end) => ({ from: end, to: end }))
  }
  return undefined
}

/** Both: what is told in two pieces of a list (`65-66, 69`). */
export const joinScopes = (first: AttendanceScope, then: AttendanceScope): AttendanceScope => ({
  spans: [...first.spans, ...then.spans],
  except: [...first.except, ...then.except],
})

/** The items of this meeting that the scope covers; nothing when it covers all of them (or when no item is known). */
export function itemNumbersIn(
  { spans, except }: AttendanceScope,
  itemNumbers: readonly number[],
): number[] | undefined {
  const named = spans.flatMap((span) => numbersIn(span, itemNumbers))
  const within = spans.length > 0 ? [...new Set(named)] : [...itemNumbers]
  const covered = within.filter((number) => !except.some((span) => holds(span, number)))
  const isClosed = except.length === 0 && spans.every(({ from, to }) => from !== undefined && to !== undefined)
  return isClosed || covered.length < itemNumbers.length ? covered : undefined
}

/** What is told from one end to the other stands, whichever items are known. */
function numbersIn(span: Span, itemNumbers: readonly number[]): number[] {
  const { from, to } = span
  if (from === undefined || to === undefined) return itemNumbers.filter((number) => holds(span, number))
  return Array.from({ length: to - from + 1 }, (_unused, step) => from + step)
}

const holds = ({ from = -Infinity, to = Infinity }: Span, number: number) => number >= from && number <= to
