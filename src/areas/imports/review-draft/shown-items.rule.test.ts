import { expect, it } from 'vitest'
import type { DraftItem } from '../draft.ts'
import { newItem } from '../mend-draft.rule.ts'
import { itemsAtOnce, partOfRow, shownItems } from './shown-items.rule.ts'

const some = (count: number, rest: Partial<DraftItem> = {}): DraftItem[] =>
  Array.from({ length: count }, () => ({ ...newItem, ...rest }))

it.each([
  [0, 1],
  [1, 1],
  [itemsAtOnce, 1],
  [itemsAtOnce + 1, 2],
  [801, 17],
])('%i items are %i parts', (count, parts) => expect(shownItems(some(count), undefined).parts).toHaveLength(parts))

it.each([
  ['2', 2, 50, 100],
  ['3', 3, 100, 120],
  ['4', 1, 0, 50],
  ['0', 1, 0, 50],
  ['tre', 1, 0, 50],
  [undefined, 1, 0, 50],
])('part %j of 120 items is number %i, from %i to %i', (asked, number, from, to) =>
  expect(shownItems(some(120), asked).part).toEqual({ number, from, to }),
)

it.each([
  [0, 1],
  [49, 1],
  [50, 2],
])('row %i stands in part %i', (row, part) => expect(partOfRow(row)).toBe(part))

it('of the doubtful so many are shown at once, the first, wherever they stand', () => {
  const items = [...some(70), ...some(60, { isSure: false }), ...some(1, { isSure: false, isAccepted: true })]
  const { doubtful, laterDoubts } = shownItems(items, '1')
  expect([doubtful[0], doubtful.at(-1), doubtful.length, laterDoubts]).toEqual([70, 119, 50, 10])
  expect(shownItems(some(3, { isSure: false }), '1')).toMatchObject({ doubtful: [0, 1, 2], laterDoubts: 0 })
})
