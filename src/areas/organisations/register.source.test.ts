import { expect, it } from 'vitest'
import { readCounties, readCountyNames, readPoliceCounties, readRegister } from './register.source.ts'

const counts = (kind: string) => readRegister().filter((row) => row.kind === kind).length

it('the register has every municipality, region, county board and police region', () =>
  expect(['municipality', 'region', 'county-board', 'police'].map(counts)).toEqual([290, 21, 21, 7]))

it('every county is covered by one police region', () => {
  const covered = [...readPoliceCounties().values()].flat()
  expect(covered.sort()).toEqual(readCounties().map(({ code }) => code))
})

it('a police region stands in no county but tells which it covers', () => {
  const row = readRegister().find(({ name }) => name === 'Polisregion Öst')
  expect(row).toEqual({
    ...{ kind: 'police', code: 'ost', county_code: null },
    ...{ name: 'Polisregion Öst', short_name: 'Polisregion Öst' },
  })
  expect(readCountyNames({ kind: 'police', code: 'ost', countyCode: null })).toEqual([
    'Södermanlands län',
    'Östergötlands län',
    'Jönköpings län',
  ])
})
