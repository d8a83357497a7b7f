import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/root.ts'
import type { County } from './organisation.ts'

export type RegisterRow = { kind: string; name: string; short_name: string; code: string; county_code: string | null }

const rowsOf = (file: string): string[][] =>
  readFileSync(join(projectRoot, 'src/areas/organisations/register', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

const municipalities = (): RegisterRow[] =>
  rowsOf('municipalities.csv').map(([code = '', name = '', short_name = '', county_code = '']) => ({
    kind: 'municipality',
    name,
    short_name,
    code,
    county_code,
  }))

const regionsAndCountyBoards = (): RegisterRow[] =>
  rowsOf('counties.csv').flatMap(([code = '', name = '', short_name = '', region = '']) => [
    { kind: 'region', name: region, short_name: region, code, county_code: code },
    {
      kind: 'county-board',
      name: `Länsstyrelsen i ${name}`,
      short_name: `Länsstyrelsen ${short_name}`,
      code,
      county_code: code,
    },
  ])

// No official register that we know of gives the police regions a code, so these keys are our own. A police region
// covers several counties and stands in none of them.
const policeRegions = (): RegisterRow[] =>
  rowsOf('police-regions.csv').map(([code = '', name = '']) => ({
    kind: 'police',
    name,
    short_name: name,
    code,
    county_code: null,
  }))

/** All municipalities, regions, county boards and police regions, from the files beside this one. */
export const readRegister = (): RegisterRow[] => [...municipalities(), ...regionsAndCountyBoards(), ...policeRegions()]

let counties: readonly County[] | undefined

/** The 21 counties (sv. län) with their codes, in the order of the codes. */
export const readCounties = (): readonly County[] =>
  (counties ??= rowsOf('counties.csv').map(([code = '', name = '']) => ({ code, name })))

let policeCounties: ReadonlyMap<string, readonly string[]> | undefined

/** The codes of the counties that each police region covers, by the region's key. */
export const readPoliceCounties = (): ReadonlyMap<string, readonly string[]> =>
  (policeCounties ??= new Map(
    rowsOf('police-regions.csv').map(([key = '', , codes = '']) => [key, codes.split(' ')] as const),
  ))

/** The names of the counties that the organisation stands in or, for a police region, covers. */
export function readCountyNames(organisation: {
  kind: string
  code: string | null
  countyCode: string | null
}): string[] {
  const { kind, code, countyCode } = organisation
  const codes = (kind === 'police' && readPoliceCounties().get(code ?? '')) || [countyCode]
  return readCounties().flatMap((county) => (codes.includes(county.code) ? [county.name] : []))
}
