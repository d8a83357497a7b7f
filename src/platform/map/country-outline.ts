import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { AreaGeometry } from './geometry.ts'

type Topology = Parameters<typeof feature>[0]
type Country = Parameters<typeof feature>[1] & { id?: string }
type Atlas = Topology & { objects: { countries: { geometries: Country[] } } }

/**
 * The outline of a country from Natural Earth, 1:10 million, by its number in ISO 3166-1. Reads a file of 3.6 MB
 * (some 150 ms): ask once and keep the answer.
 */
export function readCountryOutline(isoNumber: string): AreaGeometry {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas
  const country = atlas.objects.countries.geometries.find(({ id }) => id === isoNumber)
  if (!country) throw new Error(`no country has the number ${isoNumber}`)
  const { geometry } = feature(atlas, country) as unknown as { geometry: AreaGeometry }
  return geometry
}
