import { isInDoubt } from '../doubt.rule.ts'
import type { DraftFields, Words } from '../draft.ts'

/** `field`: the id of the first field on the page that points at it. */
export type Mark = { start: number; end: number; isSure: boolean; field?: string }
/** A stretch of the source: plain text, or a marked passage with what it holds. */
export type Stretch = string | { mark: Mark; inside: Stretch[] }

export const markId = ({ start, end }: { start: number; end: number }): string => `p-${start}-${end}`

/** Every passage that some field of the draft points at, once; sure when nobody has to look at what was read there. */
export function marksOf({ single, people, items }: DraftFields): Mark[] {
  const marks = new Map<string, Mark>()
  const add = (words: Words, standing: { isSure: boolean; isAccepted?: boolean }, field: string) => {
    if (!words || words.end <= words.start) return
    const known = marks.get(markId(words))
    const isSure = !isInDoubt(standing) && (known?.isSure ?? true)
    marks.set(markId(words), { ...words, isSure, field: known?.field ?? field })
  }
  Object.entries(single).forEach(([name, found]) => add(found.words, found, `f-${name}`))
  people.forEach((person, index) => add(person.words, person, `p-${index}-name`))
  items.forEach((draftItem, index) => {
    const { words, tablingWords, decisionWords } = draftItem
    add(words, draftItem, `i-${index}-title`)
    add(tablingWords, draftItem, `i-${index}-tabled`)
    decisionWords.forEach((decided) => add(decided, draftItem, `i-${index}-decisions`))
  })
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * Cuts the text at its marks, those inside others nested in them. A mark that crosses another's end is cut short there:
 * HTML can't overlap, and its beginning is where the reader is led.
 */
export function stretchesOf(text: string, marks: readonly Mark[]): Stretch[] {
  let next = 0
  const upTo = (start: number, end: number): Stretch[] => {
    const stretches: Stretch[] = []
    let at = start
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[next]) {
      next += 1
      if (mark.start > at) stretches.push(text.slice(at, mark.start))
      const markEnd = Math.min(mark.end, end)
      const from = Math.max(mark.start, at)
      stretches.push({ mark, inside: upTo(from, Math.max(markEnd, from)) })
      at = Math.max(markEnd, from)
    }
    if (at < end) stretches.push(text.slice(at, end))
    return stretches
  }
  return upTo(0, text.length)
}
