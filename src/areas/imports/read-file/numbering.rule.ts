/** How one level of a numbered list is written: '%1.%2.' with each level's own kind of number. */
export type ListLevel = { start: number; kind: NumberKind; pattern: string }
export type NumberKind =
  'decimal' | 'padded' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'bullet' | 'none'

/** Lists that are counted together have the same `list`; `levels` from the outermost. */
export type NumberedList = { list: string; levels: readonly (ListLevel | undefined)[] }

export type Counters = Map<string, number[]>

/** Counts the paragraph in and gives what stands before its text: '3.2', '§ 14', 'b)', or a bullet. */
export function nextLabel(counters: Counters, { list, levels }: NumberedList, depth: number): string {
  const level = levels[depth]
  if (!level) return ''
  if (level.kind === 'bullet') return '•'
  const counted = counters.get(list) ?? []
  // A level that was passed over counts as begun; levels further in begin anew.
  const numbers = Array.from(
    { length: depth + 1 },
    (_, at) => counted[at] ?? (levels[at]?.start ?? 1) - (at === depth ? 1 : 0),
  )
  numbers[depth] = (numbers[depth] ?? 0) + 1
  counters.set(list, numbers)
  return level.pattern
    .replaceAll(/%([1-9])/g, (_mark, digit: string) => {
      const at = Number(digit) - 1
      return numberText(numbers[at] ?? 1, levels[at]?.kind ?? 'decimal')
    })
    .trim()
}

export function numberText(number: number, kind: NumberKind): string {
  if (kind === 'none' || kind === 'bullet') return ''
  if (kind === 'padded') return String(number).padStart(2, '0')
  if (kind === 'lower-letter') return letters(number)
  if (kind === 'upper-letter') return letters(number).toUpperCase()
  if (kind === 'lower-roman') return roman(number)
  return kind === 'upper-roman' ? roman(number).toUpperCase() : String(number)
}

/** a … z, aa … zz: as word processors count on. */
const letters = (number: number) =>
  number < 1 ? '' : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)))

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let [left, text] = [number, '']
  for (const [value, mark] of romans)
    while (left >= value) {
      text += mark
      left -= value
    }
  return text
}
