import { expect, it } from 'vitest'
import { keptPages } from './kept-pages.ts'
import { readyPage } from './ready-page.ts'

const page = (length: number) => readyPage({ text: 'x'.repeat(length), type: 'text/plain' })
const keysOf = (pages: ReturnType<typeof keptPages>, keys: string) =>
  [...keys].filter((key) => pages.find(key)).join('')

it('lets go of the page that was asked for longest ago when there are too many', () => {
  const pages = keptPages({ pages: 2, bytes: 100 })
  pages.keep('a', page(1))
  pages.keep('b', page(1))
  pages.find('a')
  pages.keep('c', page(1))
  expect(keysOf(pages, 'abc')).toBe('ac')
})

it('lets go of pages when they are too large together, also after one was replaced', () => {
  const pages = keptPages({ pages: 10, bytes: 10 })
  for (const length of [9, 8, 7]) pages.keep('a', page(length))
  pages.keep('b', page(3))
  expect(keysOf(pages, 'ab')).toBe('ab')
  pages.keep('c', page(1))
  expect(keysOf(pages, 'abc')).toBe('bc')
})

it('does not empty itself for a page that is too large to be kept', () => {
  const pages = keptPages({ pages: 10, bytes: 10 })
  pages.keep('a', page(9))
  pages.keep('b', page(11))
  expect(keysOf(pages, 'ab')).toBe('a')
})

it('has room again once it is emptied', () => {
  const pages = keptPages({ pages: 10, bytes: 10 })
  pages.keep('a', page(10))
  pages.empty()
  pages.keep('b', page(10))
  expect(keysOf(pages, 'ab')).toBe('b')
})
