import { describe, expect, it } from 'vitest'
import { insertedAt, isSameSet, moved, placeBeforeClosing, placeOfOutstanding } from './agenda-order.rule.ts'

describe('placeOfOutstanding', () => {
  it.each([
    ['after the item that is meant for them', ['Inledning', 'Utestående ärenden', 'Budget', 'Övriga frågor'], 2],
    ['before the closing items', ['Inledning', 'Budget', 'Övriga frågor', 'Nästa möte'], 2],
    ['last, where nothing closes', ['Inledning', 'Budget'], 2],
    ['first, on an empty agenda', [], 0],
    ['last, when what sounds like closing stands in the middle', ['Nästa möte', 'Budget'], 2],
    ['last, when a title only begins alike', ['Övrigtfonden'], 1],
  ])('is %s', (_case, titles, place) =>
    expect(placeOfOutstanding(titles.map((title) => ({ title, isMatter: false })))).toBe(place),
  )

  it('is after the matters that stand there already', () => {
    const standing = { title: 'Utestående ärenden', isMatter: false }
    const matter = { title: 'Belysning', isMatter: true }
    const closing = { title: 'Övriga frågor', isMatter: false }
    expect(placeOfOutstanding([standing, matter, matter, closing, matter])).toBe(3)
    expect(placeOfOutstanding([closing, standing, matter])).toBe(3)
  })
})

it('a new item comes before the closing ones, whatever is meant for matters that were put off', () =>
  expect(placeBeforeClosing(['Inledning', 'Utestående ärenden', 'Budget', ' övriga frågor', 'Mötet avslutas'])).toBe(3))

describe('moved', () => {
  it.each([
    ['b', 'up', 'bac'],
    ['b', 'down', 'acb'],
    ['a', 'up', 'abc'],
    ['c', 'down', 'abc'],
    ['x', 'down', 'abc'],
  ] as const)('%s %s gives %s', (id, direction, order) =>
    expect(moved(['a', 'b', 'c'], id, direction).join('')).toBe(order),
  )
})

it('puts ids in at a place', () => expect(insertedAt(['a', 'b'], 1, ['x', 'y'])).toEqual(['a', 'x', 'y', 'b']))

it.each([
  [['a', 'b'], ['b', 'a'], true],
  [['a'], ['a', 'b'], false],
  [['a', 'a'], ['a', 'b'], false],
  [['a', 'c'], ['a', 'b'], false],
])('%j and %j are the same set: %s', (ids, others, same) => expect(isSameSet(ids, others)).toBe(same))
