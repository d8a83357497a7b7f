import type { Transaction } from '#platform/db.ts'
import { findBoundarySet, listBoundaries } from './boundaries.store.ts'
import { countryMap, type CountryMap } from './country-map.rule.ts'
import { readOutline } from './outline.source.ts'
import type { BoundarySet } from './place.ts'
import { readPlaces } from './places.source.ts'

// To project a country takes some hundred milliseconds, to draw a page from it five: kept until other boundaries are
// read in, which makes a set with an id of its own.
let known: { setId: string; country: CountryMap } | undefined

type CurrentMap = { country: CountryMap; boundaries: BoundarySet | undefined }

/** What maps are drawn from today: the boundaries that were read in last or, without any, the cells. */
export async function currentMap(tx: Transaction): Promise<CurrentMap> {
  const boundaries = await findBoundarySet(tx)
  const setId = boundaries?.id ?? ''
  if (known?.setId !== setId) {
    const given = boundaries ? await listBoundaries(tx, boundaries.id) : []
    known = { setId, country: countryMap(readOutline(), readPlaces(), given) }
  }
  return { country: known.country, boundaries }
}
