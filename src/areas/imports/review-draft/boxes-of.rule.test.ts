import { expect, it } from 'vitest'
import { boxesOf } from './boxes-of.rule.ts'

const line = (start: number, end: number, page: number, top: number) => ({
  ...{ start, end, page, isRunning: false },
  box: { left: 100, top, width: 200, height: 12 },
})
const layout = { lines: [line(0, 20, 1, 50), line(21, 31, 1, 70), line(32, 42, 2, 40), line(42, 42, 2, 60)] }

it.each([
  ['a whole line', { start: 0, end: 20 }, [[1, 100, 50, 200]]],
  ['the first half of a line', { start: 0, end: 10 }, [[1, 100, 50, 100]]],
  ['the last fourth of a line', { start: 15, end: 20 }, [[1, 250, 50, 50]]],
  ['from one line into the next', { start: 10, end: 26 }, [[1, 200, 50, 100], [1, 100, 70, 100]]], // prettier-ignore
  ['over the end of a page', { start: 26, end: 42 }, [[1, 200, 70, 100], [2, 100, 40, 200]]], // prettier-ignore
  ['the break between two lines', { start: 20, end: 21 }, []],
  ['over a line without letters', { start: 32, end: 60 }, [[2, 100, 40, 200]]],
  ['words after the last line', { start: 50, end: 60 }, []],
])('marks %s', (_case, passage, boxes) =>
  expect(boxesOf(layout, passage).map(({ page, left, top, width }) => [page, left, top, width])).toEqual(boxes),
)

it('keeps the height of the line', () => expect(boxesOf(layout, { start: 3, end: 5 })[0]?.height).toBe(12))
