import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isWithin, projectionFor } from '#platform/map/index.ts'
import { projectRoot } from '#platform/root.ts'
import { countryMap } from './country-map.rule.ts'
import { readBoundaries } from './import-boundaries/read-boundaries.rule.ts'
import { drawMap, type MapMark } from './map-drawing.rule.ts'
import { readOutline } from './outline.source.ts'
import { readPlaces } from './places.source.ts'
import { readRegister } from './register.source.ts'

const municipalities = readRegister()
  .filter(({ kind }) => kind === 'municipality')
  .map(({ code, short_name }) => ({ code, name: short_name }))
const country = countryMap(readOutline(), readPlaces(), [])
const marked = (isMarked: (code: string) => boolean): MapMark[] =>
  municipalities.filter(({ code }) => isMarked(code)).map((one) => ({ ...one, marking: 'whole' }))

/** Every figure of a path, whose steps are told from the one before. */
const cornersOf = (path: string) =>
  path
    .split('z')
    .filter(Boolean)
    .flatMap((ring) => {
      const figures = ring.match(/-?\d*\.?\d+/g)?.map(Number) ?? []
      return figures.reduce<[number, number][]>((corners, figure, index) => {
        if (index % 2 === 1) return corners
        const [x, y] = corners.at(-1) ?? [0, 0]
        return [...corners, [x + figure, y + (figures[index + 1] ?? NaN)]]
      }, [])
    })

describe('the map of the country', () => {
  it('has an area for every municipality of the register, with its point in its own cell and in no other', () => {
    expect([...country.areas.keys()].sort()).toEqual(municipalities.map(({ code }) => code).sort())
    for (const { spot, code } of country.areas.values()) {
      const holding = [...country.areas.values()].filter((area) => isWithin(area.shape, spot))
      expect(holding.map((area) => area.code)).toEqual([code])
    }
  })

  it('has land at every point, also in archipelagos', () => {
    for (const { spot } of country.areas.values()) expect(isWithin(country.land, spot)).toBe(true)
  })

  it('has Fårö, and not Gotska Sandön, which would become part of a municipality that it is far away from', () => {
    const project = projectionFor(readOutline())
    const hasLand = (longitude: number, latitude: number) => isWithin(country.land, project([longitude, latitude]))
    expect([hasLand(19.13, 57.92), hasLand(19.2, 58.38)]).toEqual([true, false])
  })

  it('draws a boundary where there is one, and a cell for the rest', () => {
    const ring = [
      [17.8, 59.1],
      [18.1, 59.1],
      [18.1, 59.3],
      [17.8, 59.1],
    ] as const
    const geometry = { type: 'Polygon', coordinates: [ring] } as const
    const mixed = countryMap(readOutline(), readPlaces(), [{ code: '0126', geometry }])
    const drawn = drawMap(
      mixed,
      municipalities,
      marked((code) => code === '0126'),
    )
    expect(drawn.areas.filter(({ isCell }) => !isCell).map(({ code }) => code)).toEqual(['0126'])
    // Drawn last, it lies over the cells that it takes ground from.
    expect(drawn.areas.at(-1)?.code).toBe('0126')
    expect(drawn.land).not.toBe('')
  })
})

describe('a drawn map', () => {
  const everyThird = marked((code) => Number(code) % 3 === 0)

  it('shows the whole country and every municipality, with finite figures and in few bytes', () => {
    const drawn = drawMap(country, municipalities, everyThird)
    expect(drawn.inset).toBeUndefined()
    expect(drawn.areas).toHaveLength(290)
    expect(
      drawn.areas
        .filter(({ marking }) => marking === 'whole')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(everyThird.map(({ code }) => code).sort())
    const [, , width = NaN, height = NaN] = drawn.viewBox.split(' ').map(Number)
    for (const [x, y] of cornersOf(drawn.land)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(height)
    }
    expect(
      drawn.areas
        .flatMap(({ path }) => cornersOf(path))
        .flat()
        .every(Number.isFinite),
    ).toBe(true)
    expect(JSON.stringify(drawn).length).toBeLessThan(100_000)
  })

  it('shows the neighbourhood of members that lie near each other, with their names and where it is', () => {
    const drawn = drawMap(
      country,
      municipalities,
      marked((code) => ['0126', '0127', '0136', '0192'].includes(code)),
    )
    expect(drawn.areas.length).toBeLessThan(60)
    expect(drawn.labels.map(({ text }) => text).sort()).toEqual(['Botkyrka', 'Haninge', 'Huddinge', 'Nynäshamn'])
    const frame = drawn.inset?.frame
    expect(frame && frame.width > 2 && frame.height < 40).toBe(true)
  })

  it('gives a dot to those too small to see', () => {
    const drawn = drawMap(
      country,
      municipalities,
      marked(() => true),
    )
    expect(drawn.dots.length).toBeGreaterThan(0)
    expect(drawn.dots.length).toBeLessThan(30)
  })

  it('is drawn without any marks, too', () => expect(drawMap(country, municipalities, []).areas).toHaveLength(290))
})

const boundaryFile = `${projectRoot}/../shared/data/boundaries-municipalities.geojson`

describe.runIf(existsSync(boundaryFile))('the boundaries of Statistics Sweden', () => {
  it('are read for every municipality, each with its point in its own area, and drawn in few bytes', () => {
    const reading = readBoundaries(JSON.parse(readFileSync(boundaryFile, 'utf8')), municipalities)
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
    expect([reading.boundaries.length, reading.lacking]).toEqual([290, []])
    const real = countryMap(readOutline(), readPlaces(), reading.boundaries)
    const astray = [...real.areas.values()].filter(({ shape, spot }) => !isWithin(shape, spot))
    expect(astray.map(({ code }) => code)).toEqual([])
    const drawn = drawMap(
      real,
      municipalities,
      marked((code) => Number(code) % 3 === 0),
    )
    expect([drawn.land, drawn.areas.length]).toEqual(['', 290])
    expect(JSON.stringify(drawn).length).toBeLessThan(120_000)
  })
})
