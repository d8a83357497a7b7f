import { describe, expect, it } from 'vitest'
import { breakable, changeWords, printable, withoutSigns } from './printable.rule.ts'
import { aPaper, everyBlock } from '../../../tests/support/papers.ts'

describe('printable', () => {
  it.each([
    ['line breaks of every kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a tab', 'a\tb', 'a b'],
    ['controls, marks of direction and halves of letters', 'a\u0007\u202eb\ufeff\ud800c\ue000', 'abc'],
    ['a letter in two parts', 'A\u030a', 'Å'],
    ['what a page can show', 'Å – ”x” § 5 ✓\u00a0½', 'Å – ”x” § 5 ✓\u00a0½'],
  ])('makes a page of %s', (_case, before, after) => expect(printable(before)).toBe(after))
})

it('gives long words room to break, and leaves others as they are', () => {
  expect(breakable('x'.repeat(70))).toBe('x'.repeat(70))
  expect(
    breakable(`å ${'x'.repeat(90)} b`)
      .split('\u200b')
      .map((part) => part.length),
  ).toEqual([42, 40, 12])
})

it('names the signs that are lacking, by the letter and not by its halves', () =>
  expect(withoutSigns(new Set(['🙂', '中']))('a🙂b中')).toBe('a[U+1F642]b[U+4E2D]'))

it('changes every word that is read and none that a program reads', () => {
  const changed = changeWords(aPaper({ mark: 'utkast' }), (words) => words.toUpperCase())
  expect(changed.record).toEqual(aPaper().record)
  expect(JSON.stringify(changed.blocks)).toContain('https://exempel.se/utredning?sida=2')
  const { record: _, blocks, ...head } = changed
  const read = [
    ...Object.entries(head).flatMap(([key, value]) => (key === 'day' ? [] : [String(value)])),
    ...blocks.flatMap((block) => wordsIn(block)),
  ]
  expect(read.filter((words) => words !== words.toUpperCase())).toEqual([])
  expect(read.length).toBeGreaterThan(everyBlock.length)
})

const wordsIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return ['kind', 'href'].includes(key) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, key))
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([name, one]) => wordsIn(one, name)) : []
}
