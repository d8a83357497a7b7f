import { expect, it } from 'vitest'
import { readCsv } from '#platform/csv.ts'
import { memberColumns, membersOnLines } from './import-members.rule.ts'

const organisation = (id: string, code: string | null, change: object = {}) => ({
  ...{
    id,
    kind: 'municipality',
    name: `${id} kommun`,
    shortName: id,
    code,
    countyCode: '01',
    endedOn: null,
    ...change,
  },
})
const organisations = [
  organisation('Haninge', '0136'),
  organisation('Huddinge', '0126'),
  organisation('Salem', '0128'),
  organisation('Gamla', '0199', { endedOn: '2020-12-31' }),
  organisation('Region Stockholm', '01', { kind: 'region', name: 'Region Stockholm' }),
  organisation('Länsstyrelsen', '01', { kind: 'county-board', name: 'Länsstyrelsen i Stockholms län' }),
  organisation('Nätet', null, { kind: 'association' }),
]
const salem = { ...organisation('Salem', null), organisationId: 'Salem', role: 'member', from: null, to: null }
const known = { organisations, ownOrganisationId: 'Nätet', memberships: [salem] }

const read = (lines: readonly string[]) => {
  const { fitting, faults } = membersOnLines(
    readCsv(['kommunkod;organisation;roll;från;till', ...lines].join('\n'), memberColumns).rows,
    known,
  )
  return {
    fitting: fitting.map(({ membership }) => membership),
    faults: faults.map(({ line, reason }) => `${line} ${reason}`),
  }
}

it('reads a code or a name, with or without role and days', () =>
  expect(read(['0136;;;;', ';Huddinge kommun;adjungerad;2020-01-01;2021-12-31']).fitting).toEqual([
    { organisationId: 'Haninge', role: 'member', from: null, to: null },
    { organisationId: 'Huddinge', role: 'adjunct', from: '2020-01-01', to: '2021-12-31' },
  ]))

it('lets the name tell which, where two share a code', () =>
  expect(read(['01;Region Stockholm;Observatör;;']).fitting).toEqual([
    { organisationId: 'Region Stockholm', role: 'observer', from: null, to: null },
  ]))

it.each([
  ['an unknown code', ';Finnsinte;;;', '”Finnsinte” finns inte i registret'],
  ['a code that two have', '01;;;;', 'Flera organisationer'],
  ['code and name of two', '0136;Huddinge;;;', 'Koden 0136 är Haninge kommun, men på raden står Huddinge'],
  ['neither code nor name', ';;medlem;;', 'varken kommunkod eller namn'],
  ['a role that is none', '0136;;chef;;', 'Rollen ”chef” finns inte'],
  ['a day that is none', '0136;;;2022-02-30;', '”2022-02-30” är ingen dag'],
  ['an end before its beginning', '0136;;;2022-02-02;2022-02-01', 'före från-dagen'],
  ['one who is a member already', '0128;;;;', 'redan med i nätverket'],
  ['one who has ended', '0199;;;;', 'har upphört'],
  ['the network itself', ';Nätet;;;', 'medlem i sig självt'],
])('names the line and the reason of %s', (_case, line, reason) => {
  const { fitting, faults } = read(['0136;;;2019-01-01;2019-12-31', line])
  expect(fitting).toHaveLength(1)
  expect(faults).toEqual([expect.stringContaining(reason)])
  expect(faults[0]).toMatch(/^3 /)
})

it('takes an organisation once, unless it has left and come back', () => {
  expect(read(['0136;;;;', ';Haninge;;;']).faults).toEqual(['3 Haninge står redan på rad 2.'])
  expect(read(['0136;;;2018-01-01;2018-12-31', '0136;;;2020-01-01;']).fitting).toHaveLength(2)
})
