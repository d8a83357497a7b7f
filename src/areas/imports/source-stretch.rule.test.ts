import { expect, it } from 'vitest'
import type { SourceText } from './reading.ts'
import { stretchOf } from './source-stretch.rule.ts'

const box = { left: 0, top: 0, width: 10, height: 10 }
const source: SourceText = {
  text: 'ett\ntvå\ntre\nfyra',
  pages: [
    { start: 0, end: 7 },
    { start: 8, end: 16 },
  ],
  lines: [
    { start: 0, end: 3, page: 1, box, isRunning: false },
    { start: 4, end: 7, page: 1, box, isRunning: false },
    { start: 8, end: 11, page: 2, box, isRunning: false },
    { start: 12, end: 16, page: 2, box, isRunning: false },
  ],
  pageSizes: [
    { width: 1, height: 2 },
    { width: 3, height: 4 },
  ],
}

it('has its own words, each line where it stands on the page it was on', () => {
  const { text, lines, pages, pageSizes } = stretchOf(source, { start: 4, end: 11 })
  expect([text, pages, pageSizes]).toEqual([
    'två\ntre',
    [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ],
    source.pageSizes,
  ])
  expect(lines?.map(({ start, end, page }) => [text.slice(start, end), page])).toEqual([
    ['två', 1],
    ['tre', 2],
  ])
})

it('keeps an empty place for pages that it does not touch', () => {
  const { text, pages } = stretchOf(source, { start: 8, end: 16 })
  expect([text, pages]).toEqual([
    'tre\nfyra',
    [
      { start: 0, end: 0 },
      { start: 0, end: 8 },
    ],
  ])
})

it('of a text without pages that can be seen has none either', () =>
  expect(Object.keys(stretchOf({ text: 'ett två', pages: [{ start: 0, end: 7 }] }, { start: 4, end: 7 }))).toEqual([
    'text',
    'pages',
  ]))
