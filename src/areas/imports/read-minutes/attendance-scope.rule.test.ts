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

describe('attendance told in several parts', () => {
  it.each([
    ['t.o.m. § 4; kl. 13–13.30', [1, 2, 3, 4]],
    ['kl. 13-14, §§ 2–3', [2, 3]],
    ['t.o.m. § 4 kl. 13.30', [1, 2, 3, 4]],
    ['kl 9.00–11.15; punkt 1 och 2', [1, 2]],
    ['§§ 1-3; 5', [1, 2, 3, 5]],
    ['§ 1, § 2 och § 4', [1, 2, 4]],
    ['§§ 1, 3 samt 5', [1, 3, 5]],
    ['t.o.m. § 2, 4', [1, 2, 4]],
    ['t.o.m. § 2; fr.o.m. § 5', [1, 2, 5]],
    ['§ 1 fr.o.m. § 4', [1, 4, 5]],
    ['fr.o.m. § 2 t.o.m. § 4', [2, 3, 4]],
    ['§ 2 t.o.m. § 4', [2, 3, 4]],
    ['från § 2 till § 4', [2, 3, 4]],
    ['ej § 4', [1, 2, 3, 5]],
    ['ej §§ 2–3, 5', [1, 4]],
    ['utom punkt 1 och 2', [3, 4, 5]],
    ['§§ 1-4, ej § 2', [1, 3, 4]],
    ['jäv § 3', [1, 2, 4, 5]],
    ['lämnade mötet efter § 3', [1, 2, 3]],
    ['lämnade före § 3', [1, 2]],
    ['kom kl. 13.30, § 3', [3]],
    ['anlände till § 4', [4, 5]],
    ['efter punkt 3', [4, 5]],
    ['del av § 2, § 3 delvis', [2, 3]],
    ['deltog § 2', [2]],
    ['endast pkt. 5', [5]],
  ])('reads %s', (words, numbers) => expect(numbersIn(words)).toEqual(numbers))
  it.each([
    'kl. 13–13.30; kl. 15',
    'kom 10',
    'under 30',
    'ej 4',
    '2 barn',
    'Tom 3 Ek',
    '§ 4 Val av ordförande',
    '08-123 45 67',
    '§ 2025',
  ])('finds no items in "%s"', (words) => expect(parseScope(words)).toBeUndefined())
})
