import { describe, expect, it } from 'vitest'
import { edgeWidths, layOutStar, layOutWeb } from './index.ts'

const nodes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `k${index}`, name: `Kommun ${index}`, weight: 300 - index }))
const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y)

describe('a star', () => {
  it.each([1, 2, 12, 13, 101, 289])(
    'of %d holds each node once, inside the picture and apart from the others',
    (count) => {
      const star = layOutStar(nodes(count))
      expect(star.nodes.map(({ key }) => key)).toEqual(nodes(count).map(({ key }) => key))
      for (const { x, y } of star.nodes) {
        expect(Math.min(x, y, star.width - x, star.height - y)).toBeGreaterThan(2)
        expect(distance({ x, y }, star.middle)).toBeGreaterThan(30)
      }
      const nearest = star.nodes.flatMap((one, index) =>
        star.nodes.slice(index + 1).map((other) => distance(one, other)),
      )
      expect(Math.min(Infinity, ...nearest)).toBeGreaterThan(4)
    },
  )

  it('names the first twelve, which stand nearest to the middle, with room for a long name', () => {
    const { nodes: placed, middle, width } = layOutStar(nodes(40))
    expect(placed.map(({ isNamed }) => isNamed).lastIndexOf(true)).toBe(11)
    const far = Math.max(...placed.filter(({ isNamed }) => isNamed).map((node) => distance(node, middle)))
    expect(Math.min(...placed.filter(({ isNamed }) => !isNamed).map((node) => distance(node, middle)))).toBeGreaterThan(
      far,
    )
    for (const { label } of placed.filter(({ isNamed }) => isNamed)) {
      if (label.anchor === 'start') expect(width - label.x).toBeGreaterThan(100)
      if (label.anchor === 'end') expect(label.x).toBeGreaterThan(100)
    }
  })

  it('is the same for the same nodes', () => expect(layOutStar(nodes(50))).toEqual(layOutStar(nodes(50))))
})

describe('a web', () => {
  const some = [
    { key: 'a', name: 'Ale', start: [0, 0] as const },
    { key: 'b', name: 'Borås', start: [0, 0] as const },
    { key: 'c', name: 'Kiruna', start: [0, 900] as const },
  ]
  const edges = [
    { from: 'a', to: 'b', weight: 3 },
    { from: 'b', to: 'c', weight: 1 },
  ]

  it('is the same for the same nodes and edges', () => expect(layOutWeb(some, edges)).toEqual(layOutWeb(some, edges)))

  it('keeps its nodes apart, and edges end at their nodes', () => {
    const web = layOutWeb(some, edges)
    const at = (key: string) => web.nodes.find((node) => node.key === key) ?? { x: NaN, y: NaN }
    expect(distance(at('a'), at('b'))).toBeGreaterThan(5)
    expect(web.edges.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2])).toEqual(
      edges.map(({ from, to }) => [at(from).x, at(from).y, at(to).x, at(to).y]),
    )
    for (const { x, y } of web.nodes) expect(Math.min(x, y, web.width - x, web.height - y)).toBeGreaterThan(0)
    expect(web.labels.map(({ text }) => text)).toContain('Borås')
  })
})

it('edges of a heavier weight are thicker, and none is too thick', () => {
  const few = edgeWidths([1, 2])
  expect([few(1), few(2)]).toEqual([1.6, 3.2])
  const many = edgeWidths([1, 40])
  expect([many(1), many(40)]).toEqual([0.5, 8])
})
