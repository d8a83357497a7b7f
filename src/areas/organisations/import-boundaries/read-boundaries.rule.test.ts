import { describe, expect, it } from 'vitest'
import { readBoundaries } from './read-boundaries.rule.ts'

const municipalities = [
  { code: '0126', name: 'Huddinge' },
  { code: '0127', name: 'Botkyrka' },
]
const ring = [
  [17.9, 59.1],
  [18.2, 59.1],
  [18.2, 59.3],
  [17.9, 59.1],
]
const feature = (properties: object, coordinates: unknown = [ring], type = 'Polygon') => ({
  ...{ type: 'Feature', properties },
  geometry: { type, coordinates },
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const read = (...features: unknown[]) => readBoundaries(collection(...features), municipalities)

describe('a file of boundaries', () => {
  it('is read, and tells which municipalities it says nothing of', () =>
    expect(read(feature({ KnKod: '0126' }))).toEqual({
      ok: true,
      boundaries: [{ code: '0126', geometry: { type: 'MultiPolygon', coordinates: [[ring]] } }],
      lacking: ['Botkyrka'],
    }))

  it.each([
    [{ kommunkod: '0126' }],
    [{ KOMMUNKOD: 126 }],
    [{ code: ' 0126 ' }],
    [{ id: '0126', KnNamn: 'Huddinge' }],
    [{ 'ref:scb': '0126' }],
    [{ id: 17, KnKod: '0126' }],
  ])('may call the code what %j does', (properties) => {
    const reading = read(feature(properties))
    expect(reading.ok && reading.boundaries[0]?.code).toBe('0126')
  })

  it('may have the code as the feature’s own id', () => {
    const reading = read({ ...feature({}), id: '0126' })
    expect(reading.ok && reading.boundaries[0]?.code).toBe('0126')
  })

  it('is rounded to four decimals, without what then falls together and islets that vanish', () => {
    const fine = [
      [17.90001, 59.10001],
      [17.900012, 59.100011],
      [18.2, 59.1],
      [18.2, 59.3],
      [17.90001, 59.10001],
    ]
    const islet = [
      [18, 59],
      [18.00001, 59],
      [18.00001, 59.00001],
      [18, 59],
    ]
    const reading = read(feature({ code: '0126' }, [[fine], [islet]], 'MultiPolygon'))
    expect(reading.ok && reading.boundaries[0]?.geometry.coordinates).toEqual([[ring]])
  })

  it('with rings that are not closed has them closed', () => {
    const reading = read(feature({ code: '0126' }, [ring.slice(0, 3)]))
    expect(reading.ok && reading.boundaries[0]?.geometry.coordinates).toEqual([[ring]])
  })
})

describe('a file is refused', () => {
  it.each([
    ['an array', []],
    ['text', 'kommuner'],
    ['nothing', null],
    ['one feature', feature({ code: '0126' })],
    ['a collection without features', { type: 'FeatureCollection' }],
  ])('when it is %s', (_case, content) =>
    expect(readBoundaries(content, municipalities)).toEqual({ ok: false, faults: [{ fault: 'not-a-collection' }] }),
  )

  it.each([
    ['no features', [], { fault: 'empty' }],
    ['no code', [feature({ name: 'Huddinge' })], { fault: 'no-code', feature: 1 }],
    ['only a number in a row', [{ ...feature({ id: 126 }), id: 126 }], { fault: 'no-code', feature: 1 }],
    ['a feature that is nothing', [null], { fault: 'no-code', feature: 1 }],
    ['an unknown code', [feature({ code: '9999' })], { fault: 'unknown-code', feature: 1, code: '9999' }],
    [
      'a code twice',
      [feature({ code: '0126' }), feature({ code: '0126' })],
      { fault: 'double-code', feature: 2, code: '0126' },
    ],
    ['a point', [feature({ code: '0126' }, [18, 59], 'Point')], { fault: 'no-area', feature: 1 }],
    ['no geometry', [{ properties: { code: '0126' }, geometry: null }], { fault: 'no-area', feature: 1 }],
    ['an empty ring', [feature({ code: '0126' }, [[]])], { fault: 'broken-area', feature: 1 }],
    ['a corner that is text', [feature({ code: '0126' }, [[['a', 'b']]])], { fault: 'broken-area', feature: 1 }],
    ['an area of one point', [feature({ code: '0126' }, [[[18, 59]]])], { fault: 'broken-area', feature: 1 }],
    [
      'metres (SWEREF 99 TM)',
      [
        feature({ code: '0126' }, [
          [
            [668000, 6570000],
            [669000, 6570000],
            [668000, 6571000],
          ],
        ]),
      ],
      { fault: 'projected', feature: 1, code: '0126' },
    ],
    [
      'latitude first',
      [feature({ code: '0126' }, [ring.map(([x = 0, y = 0]) => [y, x])])],
      { fault: 'swapped', feature: 1, code: '0126' },
    ],
    [
      'another country',
      [
        feature({ code: '0126' }, [
          [
            [2, 48],
            [3, 48],
            [3, 49],
            [2, 48],
          ],
        ]),
      ],
      { fault: 'elsewhere', feature: 1, code: '0126' },
    ],
  ])('for %s', (_case, features, fault) => expect(read(...features)).toEqual({ ok: false, faults: [fault] }))

  it('with all that is wrong at once', () => {
    const reading = read(feature({ code: '9999' }), feature({ code: '0126' }), feature({}))
    expect(!reading.ok && reading.faults.map(({ fault }) => fault)).toEqual(['unknown-code', 'no-code'])
  })
})
