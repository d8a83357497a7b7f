import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/root.ts'

export type RegisterRow = { kind: string; name: string; short_name: string; code: string; county_code: string }

const rowsOf = (file: string): string[][] =>
  readFileSync(join(projectRoot, 'src/areas/organisations/register', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

/** All municipalities, regions and county boards, from the files beside this one. */
export function readRegister(): RegisterRow[] {
  const municipalities = rowsOf('municipalities.csv').map(
    ([code = '', name = '', short_name = '', county_code = '']) => ({
      kind: 'municipality',
      name,
      short_name,
      code,
      county_code,
    }),
  )
  const counties = rowsOf('counties.csv').flatMap(([code = '', name = '', short_name = '', region = '']) => [
    { kind: 'region', name: region, short_name: region, code, county_code: code },
    {
      kind: 'county-board',
      name: `Länsstyrelsen i ${name}`,
      short_name: `Länsstyrelsen ${short_name}`,
      code,
      county_code: code,
    },
  ])
  return [...municipalities, ...counties]
}
