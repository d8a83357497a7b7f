import { expect, it } from 'vitest'
import { readPeopleFile, type PeopleColumn } from './people-file.rule.ts'

const bo = { name: 'Bo Lind', email: 'Bo@exempel.se', title: 'utredare', from: '2026-03-01', to: '' }
const rows = (...lines: Partial<Record<PeopleColumn, string>>[]) =>
  lines.map((values, index) => ({ line: index + 2, values: { ...bo, ...values } }))
const known = [{ email: 'eva@exempel.se', from: '2020-01-01', to: '2026-03-01' }]
const today = '2026-05-01'

it('takes a good line, with the address in small letters and today when no first day is given', () =>
  expect(readPeopleFile(rows({ from: '' }), known, today)).toEqual({
    good: [{ name: 'Bo Lind', email: 'bo@exempel.se', title: 'utredare', from: today, to: null }],
    faults: [],
  }))

it.each([
  [{ name: '' }, 'Namn saknas.'],
  [{ email: '' }, 'E-postadress saknas.'],
  [{ email: 'bo@' }, '”bo@” är ingen e-postadress.'],
  [{ title: '' }, 'Befattning saknas.'],
  [{ from: '1 mars' }, 'Från ska vara en dag, till exempel 2026-03-01. Det står ”1 mars”.'],
  [{ to: '2026-02-30' }, 'Till ska vara en dag, till exempel 2026-03-01. Det står ”2026-02-30”.'],
  [{ to: '2026-02-28' }, 'Befattningen slutar 2026-02-28, innan den börjar 2026-03-01.'],
  [{ email: 'eva@exempel.se' }, 'Personen har redan en befattning här under den tiden.'],
])('names what is wrong with %j', (values, reason) =>
  expect(readPeopleFile(rows(values), known, today)).toEqual({
    good: [],
    faults: [{ line: 2, reason, words: expect.any(String) }],
  }),
)

it('takes a person again who had left before', () =>
  expect(readPeopleFile(rows({ email: 'eva@exempel.se', from: '2026-03-02' }), known, today).good).toHaveLength(1))

it('refuses an address that stands on an earlier line, also a faulty one', () =>
  expect(readPeopleFile(rows({ title: '' }, {}, { email: 'eva2@exempel.se' }), known, today)).toMatchObject({
    good: [{ email: 'eva2@exempel.se' }],
    faults: [
      { line: 2, reason: 'Befattning saknas.' },
      { line: 3, reason: 'E-postadressen bo@exempel.se står redan på rad 2.' },
    ],
  }))
