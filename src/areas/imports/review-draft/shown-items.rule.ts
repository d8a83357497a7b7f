import { isInDoubt } from '../doubt.rule.ts'
import type { DraftItem } from '../draft.ts'

/** A page with the fields of more items than these is slow to open and to write in. */
export const itemsAtOnce = 50

/** Items by their places in the form; `to` is the first that is not among them. */
export type Part = { number: number; from: number; to: number }

/**
 * Which items have their fields on the page: those of one part, and of the doubtful as many as are looked at first. What
 * is not on the page is not in the form, and stays as it is when the form is sent.
 */
export type ShownItems = { part: Part; parts: Part[]; doubtful: number[]; laterDoubts: number }

export const partOfRow = (row: number): number => Math.floor(row / itemsAtOnce) + 1

/** `asked`: the number of a part, from an address or a form; the first when there is none of that number. */
export function shownItems(items: readonly DraftItem[], asked: string | undefined): ShownItems {
  const count = Math.max(1, Math.ceil(items.length / itemsAtOnce))
  const parts = Array.from({ length: count }, (_, index) => ({
    ...{ number: index + 1, from: index * itemsAtOnce },
    to: Math.min(items.length, (index + 1) * itemsAtOnce),
  }))
  const part = parts.find(({ number }) => String(number) === asked) ?? parts[0] ?? { number: 1, from: 0, to: 0 }
  const doubtful = items.flatMap((draftItem, index) => (isInDoubt(draftItem) ? [index] : []))
  return {
    ...{ part, parts, doubtful: doubtful.slice(0, itemsAtOnce) },
    laterDoubts: Math.max(0, doubtful.length - itemsAtOnce),
  }
}
