import {
  bordersBetween,
  boundsOf,
  cellsAround,
  clipRing,
  isWithin,
  projectionFor,
  shapeOf,
  type AreaGeometry,
  type Bounds,
  type Point,
  type Projection,
  type Ring,
  type Shape,
} from '#platform/map/index.ts'
import type { Boundary, Place } from './place.ts'

/** One municipality in the plane. `extent` is how far its land goes, `isCell` tells that no boundary is known. */
export type Area = { code: string; shape: Shape; spot: Point; extent: Bounds; isCell: boolean }

/** Everything that maps of the country are drawn from, projected once. */
export type CountryMap = {
  land: Shape
  areas: ReadonlyMap<string, Area>
  countyBorders: readonly (readonly Point[])[]
}

/** The first two figures of a municipality's code are its county's. */
const countyOf = (code: string): string => code.slice(0, 2)

/** Far enough for the cells at the coast to reach round every island. */
const seaMargin = 120
const isletRadius = 2.2
/** Some 80 km: Fårö is nearer than that to the middle of Gotland, Gotska Sandön to nobody. */
const farthestIsland = 50

/**
 * The municipalities' areas: the boundaries that were given, and for the others a cell of all that is nearer to their
 * point than to anyone else's. A cell counts where there is land: clip it to `land`.
 */
export function countryMap(
  outline: AreaGeometry,
  places: readonly Place[],
  boundaries: readonly Boundary[],
): CountryMap {
  const project = projectionFor(outline)
  const spots = places.map(({ longitude, latitude }) => project([longitude, latitude]))
  const coast = shapeOf(outline, project).filter((ring) => isSomeones(ring, spots))
  // Archipelagos that the outline is too coarse to have.
  const islets = spots.filter((spot) => !isWithin(coast, spot)).map(isletAt)
  const land = [...coast, ...islets]
  const cells = cellsAround(spots, seaMargin)
  const areas = new Map<string, Area>()
  places.forEach(({ code }, index) => {
    const [cell = [], spot = [0, 0] as const] = [cells[index], spots[index]]
    areas.set(code, { code, shape: [cell], spot, extent: extentOn(land, cell), isCell: true })
  })
  for (const boundary of boundaries) areas.set(boundary.code, areaOf(boundary, project, areas.get(boundary.code)?.spot))
  const countyBorders = bordersBetween([...areas.values()].map(({ code, shape }) => ({ group: countyOf(code), shape })))
  return { land, areas, countyBorders }
}

function areaOf({ code, geometry }: Boundary, project: Projection, known: Point | undefined): Area {
  const shape = shapeOf(geometry, project)
  const extent = boundsOf(shape.flat())
  const spot = known ?? [(extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2]
  return { code, shape, spot, extent, isCell: false }
}

function extentOn(land: Shape, cell: Ring): Bounds {
  const pieces = land.map((ring) => clipRing(ring, cell)).filter((piece) => piece.length > 2)
  return boundsOf(pieces.length > 0 ? pieces.flat() : cell)
}

/** An island in the open sea would become the ground of whoever is least far away, so it is left out. */
const isSomeones = (island: Ring, spots: readonly Point[]): boolean =>
  spots.some((spot) => island.some(([x, y]) => Math.hypot(x - spot[0], y - spot[1]) < farthestIsland))

const isletAt = ([x, y]: Point): Ring =>
  Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6
    return [x + isletRadius * Math.cos(angle), y + isletRadius * Math.sin(angle)]
  })
