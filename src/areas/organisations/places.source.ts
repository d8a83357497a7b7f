import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/root.ts'
import type { Place } from './place.ts'

let places: readonly Place[] | undefined

/** Where the 290 municipalities lie, from the file in the register. */
export const readPlaces = (): readonly Place[] =>
  (places ??= readFileSync(join(projectRoot, 'src/areas/organisations/register/places.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([code = '', longitude = '', latitude = '', neighbours = '']) => ({
      code,
      longitude: Number(longitude),
      latitude: Number(latitude),
      neighbours: neighbours.split(' ').filter(Boolean),
    })))
