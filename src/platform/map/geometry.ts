import { geoConicConformal, geoBounds, type GeoPermissibleObjects } from 'd3-geo'
import { boundsOf, type Point, type Shape } from './plane.ts'

/** Longitude and latitude in degrees (WGS84). */
export type Position = readonly [longitude: number, latitude: number]
/** A GeoJSON geometry of one area. Its rings say their first position again at the end. */
export type AreaGeometry =
  | { type: 'Polygon'; coordinates: readonly (readonly Position[])[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Position[])[])[] }

/** Turns places on the earth into points of a plane. */
export type Projection = (position: Position) => Point

/** The plane's height when a whole country is drawn in it; how wide it is depends on the country. */
export const countryHeight = 1000

/** A conformal conic projection made for this country: true at a sixth of its height from either end. */
export function projectionFor(country: AreaGeometry): Projection {
  const [[west, south], [east, north]] = geoBounds(country as unknown as GeoPermissibleObjects)
  const margin = (north - south) / 6
  const cone = geoConicConformal()
    .parallels([south + margin, north - margin])
    .rotate([-(west + east) / 2, 0])
    .scale(1)
    .translate([0, 0])
  const flat = ([longitude, latitude]: Position): Point => cone([longitude, latitude]) ?? [NaN, NaN]
  const { left, top, bottom } = boundsOf(shapeOf(country, flat).flat())
  const scale = countryHeight / (bottom - top)
  return (position) => {
    const [x, y] = flat(position)
    return [(x - left) * scale, (y - top) * scale]
  }
}

/** The area in the plane: every ring, outer or hole. */
export const shapeOf = (geometry: AreaGeometry, project: Projection): Shape => {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  return rings.map((ring) => ring.slice(0, -1).map(project))
}
