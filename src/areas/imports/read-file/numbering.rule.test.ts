import { describe, expect, it } from 'vitest'
import { nextLabel, numberText, type ListLevel } from './numbering.rule.ts'
import { rowLines } from './table-rows.rule.ts'

const level = (pattern: string, kind: ListLevel['kind'] = 'decimal', start = 1): ListLevel => ({ pattern, kind, start })
const counted = (levels: (ListLevel | undefined)[], depths: readonly number[]) => {
  const counters = new Map<string, number[]>()
  return depths.map((depth) => nextLabel(counters, { list: 'a', levels }, depth))
}

describe('the number of a paragraph', () => {
  it('goes on from where the list begins, and inner levels begin anew', () =>
    expect(counted([level('§ %1', 'decimal', 14), level('%1.%2)')], [0, 1, 1, 0, 1])).toEqual([
      '§ 14',
      '14.1)',
      '14.2)',
      '§ 15',
      '15.1)',
    ]))
  it('counts an outer level that was passed over as begun', () =>
    expect(counted([level('%1.'), level('%1.%2')], [1, 1, 0])).toEqual(['1.1', '1.2', '2.']))
  it('is a bullet in a list of bullets, and nothing on a level that is not there', () =>
    expect(counted([level('x', 'bullet'), undefined], [0, 1])).toEqual(['•', '']))
  it.each([
    [4, 'lower-roman', 'iv'],
    [1999, 'upper-roman', 'MCMXCIX'],
    [27, 'lower-letter', 'aa'],
    [2, 'upper-letter', 'B'],
    [7, 'padded', '07'],
    [7, 'none', ''],
    [5000, 'lower-roman', '5000'],
  ] as const)('%i as %s is %s', (number, kind, text) => expect(numberText(number, kind)).toBe(text))
})

describe('a row of a table', () => {
  it.each<[string, string[], string[]]>([
    ['cells of one line', ['Anna', '', 'Salem'], ['Anna\t\tSalem']],
    ['cells at its end that are empty', ['Anna', '', ''], ['Anna']],
    ['several lines in one cell', ['Närvarande', 'Anna\nBo'], ['Närvarande\tAnna', 'Bo']],
    ['as many lines in two cells', ['', 'Anna\nBo', 'Salem\nNykvarn'], ['\tAnna\tSalem', '\tBo\tNykvarn']],
    ['unlike many lines', ['Anna\nBo', 'a\nb\nc'], ['Anna', 'Bo\ta', 'b', 'c']],
    ['a tab in a cell', ['a\tb', 'c'], ['a b\tc']],
  ])('%s', (_name, cells, lines) => expect(rowLines(cells)).toEqual(lines))
})
