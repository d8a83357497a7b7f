import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, changeBetween, placeAfter } from './text-change.ts'

const words = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', 'å', '🙂', '👩‍🚒'), { maxLength: 12 })
  .map((all) => all.join(''))

describe('changeBetween', () => {
  it('makes the one text the other, wherever the caret is, and leaves no half character', () =>
    fc.assert(
      fc.property(words, words, fc.nat(20), (before, after, caret) => {
        const change = changeBetween(before, after, caret)
        expect(change ? applyChange(before, change) : before).toBe(after)
        if (!change) return
        const parts = [change.inserted, before.slice(0, change.at), before.slice(change.at + change.removed)]
        for (const part of parts) expect(part.isWellFormed()).toBe(true)
      }),
      { numRuns: 2_000 },
    ))

  it.each([
    ['a letter among its like', 'aaaa', 'aaaaa', 2, { at: 1, removed: 0, inserted: 'a' }],
    ['a letter at the end', 'ab', 'abc', 3, { at: 2, removed: 0, inserted: 'c' }],
    ['a word struck out', 'en liten by', 'en by', 3, { at: 3, removed: 6, inserted: '' }],
    ['one face for another', '🙂', '🙃', 2, { at: 0, removed: 2, inserted: '🙃' }],
  ])('finds %s', (_case, before, after, caret, change) => expect(changeBetween(before, after, caret)).toEqual(change))
})

describe('placeAfter', () => {
  it.each([
    ['before the change', 2, 2],
    ['at its beginning', 4, 4],
    ['inside what was removed', 6, 5],
    ['after it', 9, 7],
  ])('a place %s', (_case, place, after) => expect(placeAfter(place, { at: 4, removed: 3, inserted: 'x' })).toBe(after))
})
