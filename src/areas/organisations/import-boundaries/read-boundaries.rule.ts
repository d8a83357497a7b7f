import type { Position } from '#platform/map/index.ts'
import type { Boundary, Municipality } from '../place.ts'

export type BoundaryFault =
  | { fault: 'not-a-collection' | 'empty' }
  | { fault: 'no-code' | 'no-area' | 'broken-area'; feature: number }
  | { fault: 'unknown-code' | 'double-code' | 'projected' | 'swapped' | 'elsewhere'; feature: number; code: string }

export type BoundaryReading =
  { ok: true; boundaries: Boundary[]; lacking: string[] } | { ok: false; faults: BoundaryFault[] }

type Known = readonly Pick<Municipality, 'code' | 'name'>[]

/** Takes the content of a GeoJSON file apart. `lacking` are the names of the municipalities that the file says nothing of. */
export function readBoundaries(content: unknown, municipalities: Known): BoundaryReading {
  const features = fieldOf(content, 'features')
  if (fieldOf(content, 'type') !== 'FeatureCollection' || !Array.isArray(features)) return refused('not-a-collection')
  if (features.length === 0) return refused('empty')
  const codes = new Set(municipalities.map(({ code }) => code))
  const boundaries: Boundary[] = []
  const faults: BoundaryFault[] = []
  features.forEach((feature: unknown, index) => {
    const boundary = boundaryOf(feature, index + 1, codes)
    if ('fault' in boundary) faults.push(boundary)
    else if (boundaries.some(({ code }) => code === boundary.code))
      faults.push({ fault: 'double-code', feature: index + 1, code: boundary.code })
    else boundaries.push(boundary)
  })
  if (faults.length > 0) return { ok: false, faults }
  const given = new Set(boundaries.map(({ code }) => code))
  return {
    ok: true,
    boundaries,
    lacking: municipalities.flatMap(({ code, name }) => (given.has(code) ? [] : [name])),
  }
}

const refused = (fault: 'not-a-collection' | 'empty'): BoundaryReading => ({
  ok: false,
  faults: [{ fault }],
})

function boundaryOf(feature: unknown, number: number, known: ReadonlySet<string>): Boundary | BoundaryFault {
  const code = codeOf(feature)
  if (code === undefined) return { fault: 'no-code', feature: number }
  if (!known.has(code)) return { fault: 'unknown-code', feature: number, code }
  const geometry = fieldOf(feature, 'geometry')
  const [type, coordinates] = [fieldOf(geometry, 'type'), fieldOf(geometry, 'coordinates')]
  if (type !== 'Polygon' && type !== 'MultiPolygon') return { fault: 'no-area', feature: number }
  const areas = areasIn(type === 'Polygon' ? [coordinates] : coordinates)
  if (!areas) return { fault: 'broken-area', feature: number }
  const misplaced = misplacedIn(areas.flat(2))
  if (misplaced) return { fault: misplaced, feature: number, code }
  const rounded = areas.map((rings) => rings.map(roundedRing).filter(goesRound)).filter((rings) => rings.length > 0)
  if (rounded.length === 0) return { fault: 'broken-area', feature: number }
  return { code, geometry: { type: 'MultiPolygon', coordinates: rounded } }
}

/** What Statistics Sweden, Lantmäteriet, municipalities and OpenStreetMap call the column, in small letters. */
export const codeColumns = ['knkod', 'kommunkod', 'kommun_kod', 'kommunnr', 'ref:scb', 'kod', 'code', 'id']

function codeOf(feature: unknown): string | undefined {
  const properties = fieldOf(feature, 'properties')
  const named = isRecord(properties) ? Object.entries(properties) : []
  const columns = [...named.map(([name, value]) => [name.toLowerCase(), value]), ['id', fieldOf(feature, 'id')]]
  const codes = codeColumns.flatMap((column) =>
    columns.filter(([name]) => name === column).map(([, value]) => fourFigures(value, column === 'id')),
  )
  return codes.find((code) => code !== undefined)
}

/** A spreadsheet may have made a number of 0114; but an id of three figures is more likely a number in a row. */
function fourFigures(value: unknown, isId: boolean): string | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : ''
  return (isId ? /^\d{4}$/ : /^\d{3,4}$/).test(text) ? text.padStart(4, '0') : undefined
}

function areasIn(coordinates: unknown): Position[][][] | undefined {
  return allOf(coordinates, (area) => allOf(area, (ring) => allOf(ring, positionOf)))
}

/** Every part read; undefined as soon as one of them can't be, or when there are none. */
function allOf<T>(parts: unknown, read: (part: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(parts) || parts.length === 0) return undefined
  const all = parts.map(read)
  return all.every((part) => part !== undefined) ? all : undefined
}

function positionOf(position: unknown): Position | undefined {
  if (!Array.isArray(position)) return undefined
  const [longitude, latitude]: unknown[] = position
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined
}

/** Sweden with its waters lies within these degrees. */
const [west, east, south, north] = [9, 26, 54, 70]
const isSwedish = ([longitude, latitude]: Position) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north

function misplacedIn(positions: readonly Position[]): 'projected' | 'swapped' | 'elsewhere' | undefined {
  const astray = positions.find((position) => !isSwedish(position))
  if (!astray) return undefined
  const [first, second] = astray
  if (Math.abs(first) > 180 || Math.abs(second) > 90) return 'projected'
  return isSwedish([second, first]) ? 'swapped' : 'elsewhere'
}

/** Four decimals are some ten metres, which no map of ours can show; what then falls together is said once. */
function roundedRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map(([longitude, latitude]) => [fourDecimals(longitude), fourDecimals(latitude)] as const)
  const kept = rounded.filter(
    ([longitude, latitude], index) => longitude !== rounded[index - 1]?.[0] || latitude !== rounded[index - 1]?.[1],
  )
  const [first, last] = [kept[0], kept.at(-1)]
  const isClosed = first !== undefined && first[0] === last?.[0] && first[1] === last[1]
  return isClosed || !first ? kept : [...kept, first]
}

const fourDecimals = (degrees: number): number => Math.round(degrees * 10_000) / 10_000

/** Three corners, and the first again. */
const goesRound = (ring: readonly Position[]): boolean => ring.length >= 4

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fieldOf = (value: unknown, field: string): unknown => (isRecord(value) ? value[field] : undefined)
