import { readCountryOutline } from '#platform/map/country-outline.ts'
import type { AreaGeometry } from '#platform/map/index.ts'

const sweden = '752'

let outline: AreaGeometry | undefined

/** The country's coast and borders, read once. */
export const readOutline = (): AreaGeometry => (outline ??= readCountryOutline(sweden))
