import { describe, expect, it } from 'vitest'
import { itemNumbersIn, parseScope } from './attendance-scope.rule.ts'

const items = [1, 2, 3, 4, 5]
const numbersIn = (words: string) => {
  const scope = parseScope(words)
  return scope && itemNumbersIn(scope, items)
}

describe('attendance limited to items', () => {
  it.each([
    ['punkt 2', [2]],
    ['punkterna 2–4', [2, 3, 4]],
    ['pkt 2 och 5', [2, 5]],
    ['p. 3', [3]],
    ['§ 4', [4]],
    ['§§ 3–5', [3, 4, 5]],
    ['3-5', [3, 4, 5]],
    ['65-66, 69', [65, 66, 69]],
    ['del av § 4', [4]],
    ['§ 3 - del av § 5', [3, 4, 5]],
    ['t.o.m. § 4', [1, 2, 3, 4]],
    ['t o m p.3', [1, 2, 3]],
    ['till och med punkt 2', [1, 2]],
    ['fr.o.m. punkt 3', [3, 4, 5]],
    ['från punkt 4', [4, 5]],
  ])('reads %s', (words, numbers) => expect(numbersIn(words)).toEqual(numbers))
  it.each(['t.o.m. kl. 11.00', 'från kl 9', 'ordförande', 'Salem', ''])('finds no items in "%s"', (words) =>
    expect(parseScope(words)).toBeUndefined(),
  )
  it('gives no items when the scope covers them all', () => expect(numbersIn('från punkt 1')).toBeUndefined())
  it('keeps a turned range to its two ends', () => expect(numbersIn('punkt 5-2')).toEqual([5, 2]))
  it('does not count up an absurd range', () => expect(numbersIn('§§ 1-999')).toEqual([1, 999]))
})
