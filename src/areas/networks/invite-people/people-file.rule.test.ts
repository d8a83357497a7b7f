import { describe, expect, it } from 'vitest'
import type { Seat } from '../seat.ts'
import { readPeopleFile, type Known, type PeopleColumn } from './people-file.rule.ts'

const organisation = (id: string, name: string, shortName: string, code: string | null = null) => ({
  ...{ id, kind: 'municipality', name, shortName, code, countyCode: null, endedOn: null },
})
const seat = (change: Partial<Seat>): Seat => ({
  ...{ id: 's', bodyId: 'styr', personId: 'eva', name: 'Eva', role: 'chair', from: '2022-01-01', to: '2025-12-31' },
  ...{ representsId: null, represents: null, employer: null, employerId: null, title: null, substitutesFor: null },
  ...change,
})
const known: Known = {
  organisations: [
    organisation('haninge', 'Haninge kommun', 'Haninge', '0136'),
    organisation('rad1', 'Rådet i väster', 'Rådet'),
    organisation('rad2', 'Rådet i öster', 'Rådet'),
  ],
  bodies: [{ id: 'styr', name: 'Styrgruppen' }],
  roles: new Map([
    ['ledamot', 'member'],
    ['ordförande', 'chair'],
    ['sekreterare', 'secretary'],
  ]),
  seats: [seat({}), seat({ role: 'member', bodyId: null, to: null })],
  personIds: new Map([['eva@exempel.se', 'eva']]),
  today: '2026-05-01',
}
const empty = { name: '', email: '', organisation: '', title: '', role: '', body: '', from: '', to: '' }
const bo = { ...empty, name: 'Bo Lind', email: 'Bo@exempel.se', organisation: 'Haninge', role: 'Ledamot' }
const read = (...lines: Partial<Record<PeopleColumn, string>>[]) =>
  readPeopleFile(
    lines.map((values, index) => ({ line: index + 2, values: { ...bo, ...values } })),
    known,
  )
const reasons = (...lines: Partial<Record<PeopleColumn, string>>[]) =>
  read(...lines).faults.map(({ line, reason }) => [line, reason])

describe('a line', () => {
  it('that is whole is taken, with today where no first day is given', () =>
    expect(read({ body: 'styrgruppen', title: 'utredare' })).toEqual({
      good: [
        {
          ...{ name: 'Bo Lind', email: 'bo@exempel.se', organisation: known.organisations[0], title: 'utredare' },
          ...{ role: 'member', body: known.bodies[0], from: '2026-05-01', to: null },
        },
      ],
      faults: [],
    }))

  it.each([
    [{ name: '' }, 'Namn saknas.'],
    [{ email: '' }, 'E-postadress saknas.'],
    [{ email: 'bo@exempel' }, '”bo@exempel” är ingen e-postadress.'],
    [{ organisation: 'Hanninge' }, 'Organisationen ”Hanninge” finns inte i registret.'],
    [{ organisation: 'Rådet' }, '”Rådet” kan vara flera organisationer. Skriv hela namnet.'],
    [{ role: '' }, 'Roll saknas.'],
    [{ role: 'chef' }, 'Rollen ”chef” finns inte. Skriv någon av ledamot, ordförande, sekreterare.'],
    [{ body: 'Ledningen' }, 'Nätverket har inget organ som heter ”Ledningen”.'],
    [{ from: '2026-13-01' }, 'Från ska vara en dag, till exempel 2026-03-01. Det står ”2026-13-01”.'],
    [{ to: 'nu' }, 'Till ska vara en dag, till exempel 2026-03-01. Det står ”nu”.'],
    [{ from: '2026-03-02', to: '2026-03-01' }, 'Till är före från: rollen skulle sluta innan den börjar.'],
    [{ email: 'eva@exempel.se' }, 'Personen har redan den rollen.'],
    [
      { role: 'ordförande', body: 'Styrgruppen', from: '2025-12-31' },
      'Organet har redan en ordförande under den tiden.',
    ],
  ])('with %j is named with its reason', (values, reason) => expect(reasons(values)).toEqual([[2, reason]]))

  it('may name an organisation by code and a chair from the day after the last one', () =>
    expect(read({ organisation: '136', role: 'ordförande', body: 'Styrgruppen', from: '2026-01-01' }).faults).toEqual(
      [],
    ))
})

describe('an address that comes twice', () => {
  it('with the same role is refused, and the line it stood on is named', () =>
    expect(reasons({ name: '' }, {}, {})).toEqual([
      [2, 'Namn saknas.'],
      [4, 'E-postadressen bo@exempel.se står redan på rad 3 med samma roll.'],
    ]))

  it('with another name is refused', () =>
    expect(reasons({}, { name: 'Eva Ek', role: 'sekreterare' })).toEqual([
      [3, 'E-postadressen bo@exempel.se står på rad 2 med ett annat namn.'],
    ]))

  it('for two roles of one person is right', () => expect(read({}, { body: 'Styrgruppen' }).good).toHaveLength(2))
})

it('refuses a second chair that the file itself brings', () =>
  expect(
    reasons(
      { role: 'ordförande', body: 'Styrgruppen', from: '2026-01-01' },
      { role: 'ordförande', body: 'Styrgruppen', name: 'Eva', email: 'eva@exempel.se' },
    ),
  ).toEqual([[3, 'Organet har redan en ordförande under den tiden.']]))
