import type { NotesContent } from './notes.ts'
import { notesParts } from './notes-part.rule.ts'
import type { NotesPart } from './notes-part.ts'

/** What stood and what stands; empty where nothing stood or nothing stands any more. */
export type NotesDifference = { place: string; label: string; before: string; after: string }

const byKey = (parts: readonly NotesPart[]) => new Map(parts.map((part) => [part.key, part]))

/** What differs between two versions of the notes, in the order they are read. */
export function notesDifferences(before: NotesContent, after: NotesContent): NotesDifference[] {
  const [old, now] = [byKey(notesParts(before)), byKey(notesParts(after))]
  const removed = [...old.values()].filter(({ key }) => !now.has(key))
  const standing = [...now.values()].filter(({ key, text }) => old.get(key)?.text !== text)
  return [
    ...standing.map(({ key, place, label, text }) => ({ place, label, before: old.get(key)?.text ?? '', after: text })),
    ...removed.map(({ place, label, text }) => ({ place, label, before: text, after: '' })),
  ]
}

export type Change = { kind: 'same' | 'removed' | 'added'; text: string }

/** More pairs of words than this are not compared word by word: the whole is said to be rewritten. */
const mostPairs = 1_000_000
const wordsOf = (text: string) => text.match(/\s+|[^\s]+/g) ?? []

function sharedStart(old: readonly string[], now: readonly string[]): number {
  let length = 0
  while (length < Math.min(old.length, now.length) && old[length] === now[length]) length += 1
  return length
}

/** For each pair of places, how many words the rest of the two texts have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const isSame = old[row] === now[column]
      const longest = isSame ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
      lengths[row]?.splice(column, 1, longest)
    }
  return lengths
}

function compareMiddle(old: readonly string[], now: readonly string[]): Change[] {
  if (old.length * now.length > mostPairs)
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ]
  const lengths = commonLengths(old, now)
  const changes: Change[] = []
  let [row, column] = [0, 0]
  while (row < old.length || column < now.length) {
    const [was, is] = [old[row], now[column]]
    const keepsNew = (lengths[row]?.[column + 1] ?? -1) > (lengths[row + 1]?.[column] ?? -1)
    if (was !== undefined && was === is) changes.push({ kind: 'same', text: was })
    else if (was === undefined || (is !== undefined && keepsNew)) changes.push({ kind: 'added', text: is ?? '' })
    else changes.push({ kind: 'removed', text: was })
    const kind = changes.at(-1)?.kind
    if (kind !== 'added') row += 1
    if (kind !== 'removed') column += 1
  }
  return changes
}

function joined(changes: readonly Change[]): Change[] {
  const whole: Change[] = []
  for (const { kind, text } of changes) {
    const last = whole.at(-1)
    if (text === '') continue
    if (last?.kind === kind) last.text += text
    else whole.push({ kind, text })
  }
  return whole
}

/** The two texts word by word: what stands in both, what was struck out and what was put in. */
export function markChanges(before: string, after: string): Change[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const start = sharedStart(old, now)
  const end = sharedStart(old.slice(start).reverse(), now.slice(start).reverse())
  return joined([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...compareMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ])
}
