import { describe, expect, it } from 'vitest'
import { readCountryOutline } from './country-outline.ts'
import {
  bordersBetween,
  boundsOf,
  cellsAround,
  clipRing,
  frameOf,
  isWithin,
  linesPath,
  pathOf,
  placeLabels,
  projectionFor,
  shapeOf,
  signedArea,
  viewBoxOf,
  withShape,
  type Point,
  type Ring,
} from './index.ts'

const square = (left: number, top: number, size: number): Ring => [
  [left, top],
  [left + size, top],
  [left + size, top + size],
  [left, top + size],
]
const whole = frameOf({ left: 0, top: 0, right: 100, bottom: 50 }, 200, 0)

describe('a shape', () => {
  it('has within it what its rings go round, and not its holes', () => {
    const ring = [square(0, 0, 10), square(4, 4, 2)]
    const at = ([x, y]: Point) => isWithin(ring, [x, y])
    expect([at([1, 1]), at([5, 5]), at([11, 5]), at([-1, 5]), at([5, 3])]).toEqual([true, false, false, false, true])
  })

  it('clipped to another keeps the area they have in common, whichever way round it is told', () => {
    const clip = square(5, 5, 10)
    expect(Math.abs(signedArea(clipRing(square(0, 0, 10), clip)))).toBeCloseTo(25)
    expect(Math.abs(signedArea(clipRing(square(0, 0, 10), [...clip].reverse())))).toBeCloseTo(25)
    expect(clipRing(square(0, 0, 2), clip)).toEqual([])
  })
})

describe('cells', () => {
  const points: Point[] = [
    [0, 0],
    [10, 0],
    [0, 10],
    [10, 10],
    [4, 5],
  ]

  it('hold their own point and no other', () => {
    const cells = cellsAround(points, 5)
    const holding = points.map((point) => cells.map((cell) => isWithin([cell], point)))
    expect(holding).toEqual(points.map((_, at) => points.map((_point, cell) => cell === at)))
  })

  it('cover all there is, once', () => {
    const areas = cellsAround(points, 5).map((cell) => Math.abs(signedArea(cell)))
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(20 * 20)
  })
})

describe('a frame', () => {
  it('shows all of the bounds, as wide as was asked', () => {
    const frame = frameOf({ left: 10, top: 10, right: 30, bottom: 50 }, 100, 10)
    expect([frame.scale, viewBoxOf(frame)]).toEqual([4, '0 0 100 180'])
    expect(frame.shown).toEqual({ left: 7.5, top: 7.5, right: 32.5, bottom: 52.5 })
  })

  it.each([
    [
      'a slim thing is widened',
      { left: 0, right: 10, top: 0, bottom: 100 },
      { left: -35, right: 45, top: 0, bottom: 100 },
    ],
    [
      'a low thing is heightened',
      { left: 0, right: 120, top: 0, bottom: 20 },
      { left: 0, right: 120, top: -40, bottom: 60 },
    ],
    [
      'a small thing gets its surroundings',
      { left: 0, right: 1, top: 0, bottom: 1 },
      { left: -3.5, right: 4.5, top: -4.5, bottom: 5.5 },
    ],
  ])('%s about its middle', (_case, bounds, wanted) => expect(withShape(bounds, 0.8, 1.2, 10)).toEqual(wanted))
})

describe('a path', () => {
  it('says each corner by its distance from the one before', () =>
    expect(pathOf([square(10, 10, 10)], whole)).toBe('M20 20l20 0 0 20-20 0z'))

  it('leaves out corners that fall together or lie on a straight line, and rings too small to see', () => {
    const ring: Ring = [
      [10, 10],
      [10.01, 10],
      [15, 10],
      [20, 10],
      [20, 20],
      [10, 20],
    ]
    expect(pathOf([ring], whole)).toBe(pathOf([square(10, 10, 10)], whole))
    expect(pathOf([square(10, 10, 0.05)], whole)).toBe('')
  })

  it('leaves out what lies outside the frame, and cuts what goes far out of it', () => {
    expect(pathOf([square(300, 300, 10)], whole)).toBe('')
    const figures =
      pathOf([square(-1000, -1000, 3000)], whole)
        .match(/\d+/g)
        ?.map(Number) ?? []
    expect(Math.max(...figures)).toBeLessThan(230)
  })

  it('of lines is not closed', () =>
    expect(
      linesPath(
        [
          [
            [10, 10],
            [20, 10],
          ],
          [
            [900, 900],
            [901, 900],
          ],
        ],
        whole,
      ),
    ).toBe('M20 20l20 0'))
})

it('borders are the edges between two groups, joined to lines', () => {
  const shapes = [
    { group: 'a', shape: [square(0, 0, 10)] },
    { group: 'a', shape: [square(0, 10, 10)] },
    {
      group: 'b',
      shape: [
        [
          [10, 0],
          [20, 0],
          [20, 20],
          [10, 20],
          [10, 10],
        ] as Ring,
      ],
    },
  ]
  expect(bordersBetween(shapes)).toEqual([
    [
      [10, 0],
      [10, 10],
      [10, 20],
    ],
  ])
})

it('labels that would meet another or the edge are left out, the last ones first', () => {
  const picture = { width: 200, height: 100 }
  const wanted = [
    { text: 'Ale', at: [100, 50] as const },
    { text: 'Borås', at: [104, 54] as const },
    { text: 'Kil', at: [2, 50] as const },
    { text: 'Mora', at: [100, 90] as const },
  ]
  expect(placeLabels(wanted, 12, picture).map(({ text }) => text)).toEqual(['Ale', 'Mora'])
})

describe('the outline of a country', () => {
  const sweden = readCountryOutline('752')
  const project = projectionFor(sweden)

  it('has its mainland and its large islands', () => {
    const shape = shapeOf(sweden, project)
    const has = (longitude: number, latitude: number) => isWithin(shape, project([longitude, latitude]))
    expect([has(15, 60), has(18.4, 57.4), has(16.7, 56.8), has(17.4, 57.2), has(10, 60), has(24.9, 60.2)]).toEqual([
      ...[true, true, true, false, false, false],
    ])
  })

  it('stands upright in a plane a thousand high', () => {
    const { left, top, right, bottom } = boundsOf(shapeOf(sweden, project).flat())
    expect([left, top, bottom].map(Math.round)).toEqual([0, 0, 1000])
    expect(right).toBeGreaterThan(380)
    expect(right).toBeLessThan(480)
    expect(project([16, 66])[1]).toBeLessThan(project([16, 57])[1])
    expect(project([13, 60])[0]).toBeLessThan(project([17, 60])[0])
  })

  it('is asked for by a number that some country has', () =>
    expect(() => readCountryOutline('999')).toThrow('no country has the number 999'))
})
